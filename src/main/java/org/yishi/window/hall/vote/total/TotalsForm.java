package org.yishi.window.hall.vote.total;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Totals;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** One person's name and figures; Enter goes to the next field, and from the last one keeps them. */
final class TotalsForm {
    /** What was typed. */
    record Entry(String teller, Totals totals) {}

    private static final int DIGITS = 6;

    private final Seat seat;
    private final BiConsumer<Entry, Consumer<String>> keep;
    private final int answers;
    private final TextField teller = new TextField();
    private final List<TextField> figures = new ArrayList<>();
    private final Label wrong = Forms.wrapped("");
    private final VBox root;

    /** A form; {@code keep} is told what was typed, and where to say what is wrong with it. */
    TotalsForm(Seat seat, Contest contest, BiConsumer<Entry, Consumer<String>> keep) {
        this.seat = seat;
        this.keep = keep;
        var names = new Fields(seat, contest).names();
        answers = names.size() - Fields.PAPERS;
        teller.setPrefColumnCount(8);
        teller.setOnAction(_ -> figures.getFirst().requestFocus());
        var votes = new FlowPane(10, 8);
        var papers = new FlowPane(10, 8);
        for (int i = 0; i < names.size(); i++) {
            var box = figure(i, Fields.id(i, answers), names.get(i));
            (i < answers ? votes : papers).getChildren().add(box);
        }
        wrong.setId(TotalIds.WRONG);
        wrong.getStyleClass().addAll("told-line", Looks.DANGER);
        var name = Forms.field(TotalIds.TELLER, seat.say("hall.totals-teller"), teller);
        name.setMaxWidth(Region.USE_PREF_SIZE);
        root = new VBox(
                10,
                name,
                votes,
                papers,
                wrong,
                Forms.row(Forms.primary(TotalIds.KEEP, seat.say("hall.totals-keep"), this::keep)));
        say("");
    }

    VBox root() {
        return root;
    }

    /** Empty fields for somebody; whoever types again keeps the name. */
    void begin(String name, boolean canName) {
        teller.setText(name);
        teller.setDisable(!canName);
        figures.forEach(TextField::clear);
        say("");
    }

    void focus() {
        if (teller.isDisabled() || !teller.getText().isBlank()) {
            figures.getFirst().requestFocus();
        } else {
            teller.requestFocus();
        }
    }

    private VBox figure(int index, String id, String name) {
        var field = new TextField();
        field.getStyleClass().add("totals-figure");
        field.setPrefColumnCount(4);
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0," + DIGITS + "}") ? change : null));
        field.setOnAction(_ -> next(index));
        figures.add(field);
        var box = Forms.field(id, name, field);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private void next(int index) {
        if (index + 1 < figures.size()) {
            figures.get(index + 1).requestFocus();
            figures.get(index + 1).selectAll();
        } else {
            keep();
        }
    }

    private void keep() {
        if (teller.getText().isBlank()) {
            say(seat.say("hall.totals-no-name"));
            teller.requestFocus();
            return;
        }
        for (var figure : figures) {
            if (figure.getText().isBlank()) {
                say(seat.say("hall.totals-missing"));
                figure.requestFocus();
                return;
            }
        }
        var numbers = figures.stream().map(f -> Long.valueOf(f.getText())).toList();
        var totals = new Totals(
                numbers.subList(0, answers), numbers.get(answers), numbers.get(answers + 1), numbers.get(answers + 2));
        keep.accept(new Entry(teller.getText().strip(), totals), this::say);
    }

    private void say(String words) {
        wrong.setText(words);
        wrong.setVisible(!words.isEmpty());
        wrong.setManaged(!words.isEmpty());
    }
}
