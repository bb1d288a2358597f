package org.yishi.window.forum.groups;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.team.Teams;
import org.yishi.model.id.MeetingId;
import org.yishi.model.presence.Attendee;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Who takes part and has no seat: late comers. Enter gives one a seat in the smallest group that fits. */
final class UnseatedPane {
    private final Kit kit;
    private final Teams teams;
    private final MeetingId meeting;
    private final ListView<Attendee> list = new ListView<>();
    private final Label head = Forms.heading("");
    private final Button all;
    private final VBox root;

    UnseatedPane(Kit kit, Teams teams, MeetingId meeting) {
        this.kit = kit;
        this.teams = teams;
        this.meeting = meeting;
        list.setId(GroupIds.UNSEATED);
        list.setPlaceholder(Forms.muted(kit.say("team.all-seated")));
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                one();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                one();
            }
        });
        all = Forms.button(GroupIds.PLACE, kit.say("team.place-all"), () -> place(List.copyOf(list.getItems())));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        root = new VBox(8, head, list, all);
        root.getStyleClass().add(Looks.CARD);
        root.setMinHeight(0);
    }

    VBox root() {
        return root;
    }

    void show(Teams.Shown shown) {
        head.setText(kit.say("team.unseated", shown.unseated().size()));
        if (!list.getItems().equals(shown.unseated())) {
            list.getItems().setAll(shown.unseated());
        }
        all.setDisable(shown.unseated().isEmpty());
    }

    private void one() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(who -> place(List.of(who)));
    }

    private void place(List<Attendee> late) {
        if (late.isEmpty()) {
            return;
        }
        var ids = late.stream().map(Attendee::id).toList();
        kit.act(() -> teams.place(meeting, ids), numbers -> {
            var where = numbers.stream()
                    .distinct()
                    .map(n -> kit.say("team.name", n))
                    .collect(Collectors.joining(kit.say("team.comma")));
            var who = late.size() == 1 ? late.getFirst().display() : kit.say("team.people", late.size());
            kit.notices().say(kit.say("team.moved", who, where));
        });
    }

    private static final class Cell extends ListCell<Attendee> {
        @Override
        protected void updateItem(Attendee item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.display());
        }
    }
}
