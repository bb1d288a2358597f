package org.yishi.window.projector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.verdict.RuleCard;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Icons;

/** Says how the presence stands to the quorum: by a shape, a word and a colour, never by one alone. */
final class Quorums {
    private final Text text;

    Quorums(Text text) {
        this.text = text;
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
        var row = new HBox(
                figure(text.of("hall.entitled"), card.electorate().entitled().heads()),
                figure(text.of("hall.present"), card.electorate().present().heads()));
        card.quorum().stream()
                .findFirst()
                .ifPresent(check -> row.getChildren().add(figure(text.of("hall.needed"), check.needed())));
        row.getStyleClass().add("wall-figures");
        return row;
    }

    static Node figure(String name, long number) {
        return figure(name, Long.toString(number));
    }

    static Node figure(String name, String number) {
        var box = Big.column(Big.styled(number, "wall-figure"), Big.styled(name, "wall-line"));
        box.getStyleClass().add("wall-figure-box");
        return box;
    }

    private Label tag(String key, Feather icon, String look) {
        var label = Big.styled(text.of(key), "wall-quorum", look);
        label.setGraphic(Icons.of(icon));
        return label;
    }
}
