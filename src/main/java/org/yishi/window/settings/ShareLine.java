package org.yishi.window.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Threshold;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.NumberBox;

/** One share: "more than 1/2 of those present, by heads". */
final class ShareLine {
    private static final int MOST = 100;

    private final NumberBox numerator;
    private final NumberBox denominator;
    private final ComboBox<Comparison> comparison;
    private final ComboBox<Base> base;
    private final ComboBox<Measure> measure;
    private final FlowPane root;

    ShareLine(Text text, String id, Threshold share, Consumer<ShareLine> remove) {
        denominator = number(id + "-denominator", 1, MOST, share.denominator());
        numerator = number(id + "-numerator", 0, share.denominator(), share.numerator());
        // A share above one is none: the upper number follows the lower.
        denominator.node().valueProperty().subscribe(numerator::most);
        comparison = Choosers.of(
                List.of(Comparison.values()), share.comparison(), value -> text.of("settings.comparison", value));
        base = Choosers.of(List.of(Base.values()), share.base(), value -> text.of("rule.base", value));
        measure = Choosers.of(List.of(Measure.values()), share.measure(), value -> text.of("rule.measure", value));
        comparison.setId(id + "-comparison");
        base.setId(id + "-base");
        measure.setId(id + "-measure");
        root = new FlowPane(
                8,
                6,
                base,
                comparison,
                numerator.node(),
                new Label("/"),
                denominator.node(),
                new Label(text.of("settings.by")),
                measure,
                Forms.icon(id + "-remove", Feather.X, text.of("settings.share.remove"), () -> remove.accept(this)));
    }

    Node root() {
        return root;
    }

    /** The share as it stands in the fields. */
    Threshold share() {
        int lower = denominator.value();
        return new Threshold(
                Math.min(numerator.value(), lower), lower, comparison.getValue(), base.getValue(), measure.getValue());
    }

    private static NumberBox number(String id, int least, int most, int value) {
        var box = new NumberBox(least, most, value);
        box.node().setId(id);
        return box;
    }
}
