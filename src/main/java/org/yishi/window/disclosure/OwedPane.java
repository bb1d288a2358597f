package org.yishi.window.disclosure;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.disclosure.Owed;
import org.yishi.text.Text;
import org.yishi.window.disclosure.list.EntryWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** What ought to be put up: draft it, or say why it need not be. */
final class OwedPane implements Pane {
    private final VBox root;
    private final Button draft;

    /** What can be done about what is owed; a reason holds for all rows chosen. */
    record Deeds(Runnable draft, Consumer<String> waive) {}

    OwedPane(Text text, List<Owed> owed, String source, Deeds deeds) {
        var words = new EntryWords(text);
        var first = owed.getFirst();
        draft = Forms.primary(DisclosureIds.DRAFT, text.of("disclosure.draft"), deeds.draft());
        draft.setDisable(owed.size() > 1);
        var title = Forms.wrapped(owed.size() == 1 ? words.title(first) : text.of("disclosure.chosen", owed.size()));
        title.getStyleClass().add(Looks.HEADING);
        root = new VBox(12, title);
        if (owed.size() == 1) {
            root.getChildren()
                    .add(new Facts(text)
                            .add("disclosure.field.kind", text.of("disclosure.kind", first.kind()))
                            .add("disclosure.field.number", first.number())
                            .add("disclosure.field.since", first.since().toString())
                            .add("disclosure.field.by", first.by().toString())
                            .add("disclosure.field.source", source)
                            .root());
            root.getChildren().add(Forms.muted(text.of("disclosure.draft-hint")));
        }
        root.getChildren().addAll(Forms.row(draft), waive(text, deeds));
    }

    private static Node waive(Text text, Deeds deeds) {
        var why = new TextField();
        why.setId(DisclosureIds.WAIVE_WHY);
        why.setPromptText(text.of("disclosure.waive-why"));
        HBox.setHgrow(why, Priority.ALWAYS);
        var done = Forms.button(
                DisclosureIds.WAIVE,
                text.of("disclosure.waive"),
                () -> deeds.waive().accept(why.getText().strip()));
        done.disableProperty().bind(why.textProperty().map(String::isBlank));
        var box = new TitledPane(text.of("disclosure.waive-title"), Forms.row(why, done));
        box.setExpanded(false);
        box.setAnimated(false);
        return box;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        draft.requestFocus();
    }

    @Override
    public void next() {
        draft.fire();
    }
}
