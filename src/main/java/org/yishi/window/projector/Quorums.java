package org.yishi.window.projector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.RuleCard;
import org.yishi.text.Quantities;
import org.yishi.text.Text;
import org.yishi.window.projector.figure.Big;
import org.yishi.window.projector.figure.Size;

/** Says how the presence stands to the quorum: by a shape, a word and a colour, never by one alone. */
final class Quorums {
    /** Three figures stand beside each other. */
    private static final double FIGURE = 0.28;

    private final Text text;
    private final Big big;

    Quorums(Text text, Big big) {
        this.text = text;
        this.big = big;
    }

    /** The word with its shape: met, not met, or none asked for. */
    Label badge(RuleCard card) {
        if (card.quorum().isEmpty()) {
            return tag("hall.quorum-none", Feather.USERS, "wall-plain");
        }
        return card.isQuorate()
                ? tag("hall.quorum-met", Feather.CHECK_CIRCLE, "wall-good")
                : tag("hall.quorum-lacking", Feather.ALERT_TRIANGLE, "wall-bad");
    }

    /** Entitled, present and needed, as figures. */
    Node figures(RuleCard card) {
        var heads = new Quantities(text);
        var row = new HBox(
                figure(
                        text.of("hall.entitled"),
                        heads.of(Measure.HEADS, card.electorate().entitled().heads())),
                figure(
                        text.of("hall.present"),
                        heads.of(Measure.HEADS, card.electorate().present().heads())));
        card.quorum().stream()
                .findFirst()
                .ifPresent(check -> row.getChildren()
                        .add(figure(
                                text.of("hall.needed"),
                                heads.of(check.threshold().measure(), check.needed()))));
        row.getStyleClass().add("wall-figures");
        return row;
    }

    private Node figure(String name, String number) {
        var box = big.column(big.line(Size.FIGURE, FIGURE, number), big.line(name));
        box.getStyleClass().add("wall-figure-box");
        return box;
    }

    private Label tag(String key, Feather icon, String look) {
        return big.with(big.of(Size.TAG, text.of(key), "wall-quorum", look), icon, Size.TAG);
    }
}
