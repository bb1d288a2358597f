package org.yishi.window.hall.vote.hand;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yishi.model.body.Measure;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Looks;

/** The widths that the rows of the table and its head share. */
final class Columns {
    static final double NAME = 92;
    static final double TELLER = 104;
    static final double HIGH = 40;
    static final double MARK = 22;
    static final double OUT = 40;
    static final double GAP = 6;
    private static final double NUMBER = 44;
    private static final double AREA = 68;

    private final Text text;

    Columns(Text text) {
        this.text = text;
    }

    /** The head over the rows. */
    HBox head(List<Measure> measures) {
        var head = new HBox(GAP, word(text.of("hall.row-name"), NAME), word(text.of("hall.teller"), TELLER));
        for (var measure : measures) {
            for (var answer : RowLine.ANSWERS) {
                var name = text.of("poll.choice", answer);
                var word = word(
                        measures.size() > 1 ? name + "·" + text.of("rule.measure", measure) : name, width(measure));
                HBox.setHgrow(word, Priority.ALWAYS);
                word.setMaxWidth(Double.MAX_VALUE);
                word.getStyleClass().add(Looks.CENTRED);
                head.getChildren().add(word);
            }
        }
        var rest = new Region();
        rest.setMinWidth(MARK + GAP + OUT);
        head.getChildren().add(rest);
        return head;
    }

    /** A number's field shares what room there is with the others. */
    static void number(Figure figure, Measure measure) {
        figure.field().getStyleClass().add("row-number");
        figure.field().setMinSize(width(measure), HIGH);
        figure.field().setPrefWidth(width(measure));
        HBox.setHgrow(figure.field(), Priority.ALWAYS);
    }

    private static double width(Measure measure) {
        return measure == Measure.AREA ? AREA : NUMBER;
    }

    private static Label word(String words, double width) {
        var label = new Label(words);
        label.getStyleClass().add(Looks.FIELD_NAME);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }
}
