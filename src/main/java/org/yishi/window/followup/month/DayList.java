package org.yishi.window.followup.month;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.id.TaskId;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.followup.row.LightBadge;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** All that is due on the chosen day. */
final class DayList {
    private final Text text;
    private final Days days;
    private final Label head = Forms.heading("");
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(entries);
    private final Label dateless = Forms.muted("");
    private final VBox root = new VBox(8, head, list, dateless);

    DayList(Text text) {
        this.text = text;
        days = new Days(text);
        list.setId(FollowupIds.DAY);
        list.setPlaceholder(Forms.muted(text.of("followup.day.empty")));
        list.setCellFactory(_ -> new EntryCell());
        root.getStyleClass().addAll(Looks.SIDE, "day-list");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    VBox root() {
        return root;
    }

    ListView<Entry> list() {
        return list;
    }

    Optional<Entry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void show(LocalDate day, List<Entry> on) {
        head.setText(text.of("followup.counted", days.date(day) + " " + days.weekday(day), on.size()));
        entries.setAll(on);
    }

    /** Says how many tasks have no date and thus stand on no day. */
    void dateless(long count) {
        dateless.setText(count == 0 ? "" : text.of("followup.day.dateless", count));
    }

    boolean choose(TaskId id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).row().task().id().equals(id)) {
                list.getSelectionModel().select(i);
                list.scrollTo(i);
                return true;
            }
        }
        return false;
    }

    /** A task, or a step with the task it belongs to. */
    private static final class EntryCell extends ListCell<Entry> {
        private final Label words = new Label();
        private final Label light = new Label();
        private final Label owner = new Label();
        private final VBox box;

        private EntryCell() {
            words.setWrapText(true);
            owner.getStyleClass().add(Looks.MUTED);
            box = new VBox(4, words, Forms.row(light, owner));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            var task = entry.row().task();
            words.setText(entry.step().isPresent() ? entry.words() + " — " + task.title() : task.title());
            LightBadge.put(light, entry.row().light());
            owner.setText(task.owner());
            setGraphic(box);
        }
    }
}
