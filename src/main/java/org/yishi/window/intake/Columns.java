package org.yishi.window.intake;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.yishi.desk.roster.RosterWords;
import org.yishi.desk.roster.table.Field;
import org.yishi.desk.roster.table.Mapping;
import org.yishi.text.Mask;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The file's columns, each with what it is taken for and a few of its values, to be corrected. */
final class Columns {
    private final Text text;
    private final Consumer<Mapping> corrected;
    private final VBox list = new VBox(12);
    private final BorderPane root;

    /** {@code corrected} is told the whole mapping after each correction. */
    Columns(Text text, Consumer<Mapping> corrected) {
        this.text = text;
        this.corrected = corrected;
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Looks.PLAIN);
        list.getStyleClass().add("form");
        root = new BorderPane(scroll);
        root.getStyleClass().addAll(Looks.CARD, "columns-pane");
    }

    Node root() {
        return root;
    }

    void show(Mapping mapping) {
        list.getChildren().setAll(Forms.heading(text.of("roster.intake.columns")));
        for (var column : mapping.columns()) {
            list.getChildren().add(column(mapping, column));
        }
    }

    private Node column(Mapping mapping, Mapping.Column column) {
        var box = Choosers.of(List.of(Field.values()), column.field(), field -> RosterWords.of(text, field));
        box.setVisibleRowCount(Field.values().length);
        box.valueProperty().subscribe((before, now) -> {
            if (before != now) {
                corrected.accept(mapping.with(column.index(), now));
            }
        });
        var heading = column.heading().isEmpty()
                ? text.of("roster.intake.column-bare", column.letter())
                : text.of(
                        "roster.intake.column",
                        column.letter(),
                        column.heading().replace('\n', ' '));
        var field = Forms.field(IntakeIds.column(column.letter()), heading, box);
        var samples = Forms.muted(
                column.samples().stream().map(Columns::masked).collect(joining(text.of("roster.roles.and"))));
        field.getChildren().add(samples);
        return field;
    }

    /** Long numbers are phones or identities, whatever the column is taken for. */
    private static String masked(String sample) {
        var line = sample.replace('\n', ' ');
        long digits = sample.chars().filter(Character::isDigit).count();
        if (digits >= 15) {
            return Mask.idNumber(sample);
        }
        return digits >= 11 ? Mask.phone(sample) : line;
    }
}
