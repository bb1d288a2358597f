package org.yishi.window.compact;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yishi.desk.compact.CompactPage;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Pane;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** The draft beside the version in force: what changes, counted and marked. */
final class ComparePane implements Pane {
    private final Kit kit;
    private final Differences differences;
    private final Label numbers = Forms.heading("");
    private final CheckBox onlyChanged;
    private final CheckBox sideBySide;
    private final StackPane middle = new StackPane();
    private final VBox root;
    private Optional<CompactPage> page = Optional.empty();

    ComparePane(Kit kit) {
        this.kit = kit;
        differences = new Differences(kit);
        numbers.setId(CompactIds.NUMBERS);
        numbers.setMinWidth(0);
        onlyChanged = box(CompactIds.ONLY_CHANGED, kit.say("compact.only-changed"));
        sideBySide = box(CompactIds.SIDE_BY_SIDE, kit.say("compact.side-by-side"));
        middle.setId(CompactIds.DIFFERENCES);
        middle.getStyleClass().add("compact-differences");
        middle.setAlignment(Pos.TOP_LEFT);
        var scroll = Forms.scrolled(middle);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(10, Forms.row(numbers, Forms.gap(), onlyChanged, sideBySide), legend(), scroll);
        root.getStyleClass().add("compact-pane");
    }

    private CheckBox box(String id, String label) {
        var box = new CheckBox(label);
        box.setMnemonicParsing(false);
        box.setId(id);
        box.setSelected(true);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.selectedProperty().subscribe((_, _) -> fill());
        return box;
    }

    private Node legend() {
        return Forms.muted(kit.say("compact.legend"));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String title(CompactPage shown) {
        return kit.say("compact.tab-compare", shown.change().decided().size());
    }

    @Override
    public void show(CompactPage shown) {
        page = Optional.of(shown);
        numbers.setText(new CompactWords(kit.text()).numbers(shown.change()));
        fill();
    }

    private void fill() {
        page.ifPresent(shown -> middle.getChildren()
                .setAll(
                        shown.change().isNone() && onlyChanged.isSelected()
                                ? Forms.muted(kit.say("compact.nothing-to-compare"))
                                : sideBySide.isSelected()
                                        ? differences.sideBySide(shown.change(), onlyChanged.isSelected())
                                        : differences.inOne(shown.lines(), onlyChanged.isSelected())));
    }
}
