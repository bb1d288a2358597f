package org.yishi.window.topics;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.people.People;
import org.yishi.desk.topics.Field;
import org.yishi.desk.topics.ListPreview;
import org.yishi.desk.topics.ListRow;
import org.yishi.desk.topics.TopicLists.Wanted;
import org.yishi.model.people.Unit;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** What taking a list would do: what was read at the head, the rows below, and one button that takes them. */
final class PreviewPane {
    private final Kit kit;
    private final ListPreview preview;
    private final RowTable table;
    private final Button take;
    private final VBox root;

    /** A pane; {@code taken} hears which rows are to be taken. */
    PreviewPane(Kit kit, ListPreview preview, People people, Consumer<List<Wanted>> taken) {
        this.kit = kit;
        this.preview = preview;
        table = new RowTable(kit.text(), id -> people.unit(id).map(Unit::name).orElse(""), this::count);
        take = Forms.primary(ListIds.TAKE, "", () -> taken.accept(wanted()));
        table.show(preview.rows());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var looked = Forms.wrapped("");
        HBox.setHgrow(looked, Priority.ALWAYS);
        looked.setMaxWidth(Double.MAX_VALUE);
        table.onLooked(looked::setText);
        root = new VBox(10, notes(), states(), table.node(), Forms.row(looked, take));
        count();
    }

    VBox root() {
        return root;
    }

    void focus() {
        table.node().requestFocus();
    }

    private Node notes() {
        var lines = preview.columns().stream()
                .map(this::read)
                .<Node>map(Forms::muted)
                .collect(Collectors.toList());
        preview.notes().forEach(note -> lines.add(Forms.wrapped(kit.text().of(note))));
        var box = new VBox(4);
        box.setId(ListIds.NOTES);
        box.getChildren().setAll(lines);
        return box;
    }

    private String read(ListPreview.Columns columns) {
        var and = kit.say("roster.roles.and");
        var found = Stream.of(Field.values())
                .filter(columns.letters()::containsKey)
                .map(field -> kit.say(
                        "topiclist.read-column",
                        columns.letters().getOrDefault(field, ""),
                        kit.text().of("topiclist.field", field)))
                .collect(Collectors.joining(and));
        var said = kit.say("topiclist.read", columns.sheet(), found);
        return columns.unread().isEmpty()
                ? said
                : said + "  " + kit.say("topiclist.unread", String.join(and, columns.unread()));
    }

    private Node states() {
        var group = new ToggleGroup();
        var row = new FlowPane(8, 8);
        row.getChildren()
                .add(toggle(
                        group,
                        ListIds.ALL,
                        kit.say("topiclist.all", preview.rows().size()),
                        _ -> true));
        for (var state : ListRow.State.values()) {
            long count = preview.count(state);
            if (count > 0) {
                var words = kit.say("topiclist.count", kit.text().of("topiclist.state", state), count);
                row.getChildren().add(toggle(group, ListIds.state(state), words, one -> one.state() == state));
            }
        }
        group.selectToggle(group.getToggles().getFirst());
        return row;
    }

    private Node toggle(ToggleGroup group, String id, String words, Predicate<ListRow> which) {
        var button = new ToggleButton(words);
        button.setMnemonicParsing(false);
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            table.only(which);
        });
        return button;
    }

    private List<Wanted> wanted() {
        return table.all().stream()
                .filter(chosen -> chosen.deed() != Chosen.Deed.LEAVE)
                .map(chosen -> new Wanted(chosen.row(), chosen.deed() == Chosen.Deed.JOIN))
                .toList();
    }

    private void count() {
        int wanted = wanted().size();
        take.setText(wanted == 0 ? kit.say("topiclist.take-none") : kit.say("topiclist.take", wanted));
        take.setDisable(wanted == 0);
    }
}
