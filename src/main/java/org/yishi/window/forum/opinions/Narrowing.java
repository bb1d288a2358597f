package org.yishi.window.forum.opinions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yishi.desk.forum.opinion.Sorting;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** In which order the opinions stand, and which of them. */
final class Narrowing {
    private final Kit kit;
    private final Runnable changed;
    private final ComboBox<Only> only;
    private final TextField find = new TextField();
    private final Label count = Forms.muted("");
    private final List<Node> nodes;
    private Sorting.Order order = Sorting.Order.AS_SAID;

    Narrowing(Kit kit, Runnable changed) {
        this.kit = kit;
        this.changed = changed;
        only = Choosers.of(List.of(Only.values()), Only.ALL, which -> kit.text().of("opinion.only", which));
        only.setId(OpinionIds.ONLY);
        only.setAccessibleText(kit.say("opinion.only-which"));
        only.setPrefWidth(140);
        find.setId(OpinionIds.FIND);
        find.setPromptText(kit.say("opinion.find"));
        find.setPrefColumnCount(6);
        count.setId(OpinionIds.COUNT);
        count.setWrapText(false);
        nodes = List.of(orders(), only, find, count);
        only.valueProperty().subscribe((_, _) -> changed.run());
        find.textProperty().subscribe((_, _) -> changed.run());
    }

    /** What stands in the row of tools. */
    List<Node> nodes() {
        return nodes;
    }

    Sorting.Order order() {
        return order;
    }

    void toFind() {
        find.requestFocus();
    }

    /** The lines to show, in their order. */
    List<OpinionRow> rows(Gathered all) {
        var rows = Sorting.heads(all, order).stream()
                .filter(only.getValue()::shows)
                .map(one -> OpinionRow.of(kit.text(), one, all))
                .filter(row -> row.has(find.getText()))
                .toList();
        int heads = all.heads().size();
        count.setText(
                rows.size() == heads
                        ? kit.say("opinion.shown-all", all.standing().size(), heads)
                        : kit.say("opinion.shown", rows.size(), heads));
        return rows;
    }

    private HBox orders() {
        var toggles = new ToggleGroup();
        var row = new HBox();
        for (var each : Sorting.Order.values()) {
            var button = new ToggleButton(kit.text().of("opinion.order", each));
            button.setId(OpinionIds.order(each));
            button.setToggleGroup(toggles);
            button.setSelected(each == order);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                order = each;
                button.setSelected(true);
                changed.run();
            });
            row.getChildren().add(button);
        }
        return row;
    }
}
