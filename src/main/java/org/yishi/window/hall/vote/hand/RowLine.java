package org.yishi.window.hall.vote.hand;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;

/** One row of the hall: its name, who counts it, its numbers, and whether they are in the file. */
final class RowLine {
    static final List<Choice> ANSWERS = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private final Seat seat;
    private final TextField nameField = new TextField();
    private final NameField tellerField;
    private final List<Cell> cells = new ArrayList<>();
    private final Label kept = new Label();
    private final HBox root;
    private String name;
    private String teller = "";
    private boolean isKept;

    private record Cell(Measure measure, Choice choice, Figure figure) {}

    /** What a row tells the table it stands in. */
    interface Table {
        /** A number was typed. */
        void number(RowLine line, Measure measure, Choice choice, long number);

        /** A number goes up or down. */
        void step(RowLine line, Measure measure, Choice choice, long by);

        /** Another name was typed. */
        void name(RowLine line, String name);

        /** Another teller was typed. */
        void teller(RowLine line);

        /** The teller's field wants names to offer. */
        void offer(NameField teller);

        /** Enter leaves the last number. */
        void next(RowLine line);

        /** The row is to go. */
        void out(RowLine line);
    }

    RowLine(Seat seat, Table table, int number, String name, List<Measure> measures) {
        this.seat = seat;
        this.name = name;
        nameField.setId(HandIds.rowName(number));
        nameField.setText(name);
        nameField.setPrefWidth(Columns.NAME);
        nameField.setMinWidth(Columns.NAME);
        nameField.setAccessibleText(seat.say("hall.row-name"));
        tellerField = new NameField(HandIds.rowTeller(number), "");
        tellerField.field().setAccessibleText(seat.say("hall.teller"));
        tellerField.root().setMinWidth(Columns.TELLER);
        tellerField.root().setPrefWidth(Columns.TELLER);
        nameField.focusedProperty().subscribe(focused -> entered(table, focused));
        nameField.setOnAction(_ -> tellerField.field().requestFocus());
        tellerField.field().focusedProperty().subscribe(focused -> appointed(table, focused));
        tellerField.field().setOnAction(_ -> cells.getFirst().figure().focus());
        root = new HBox(Columns.GAP, nameField, tellerField.root());
        for (var measure : measures) {
            for (var choice : ANSWERS) {
                root.getChildren().add(cell(table, number, measure, choice));
            }
        }
        kept.setMinSize(Columns.MARK, Columns.HIGH);
        nameField.setMinHeight(Columns.HIGH);
        tellerField.field().setMinHeight(Columns.HIGH);
        root.getChildren().addAll(kept, outKey(number, table));
        mark();
    }

    HBox root() {
        return root;
    }

    String name() {
        return name;
    }

    String teller() {
        return teller;
    }

    boolean isKept() {
        return isKept;
    }

    /** Whether any number is more than nothing. */
    boolean hasVoices() {
        return cells.stream().anyMatch(c -> c.figure().value() > 0);
    }

    /** The name as it is from now on, in the file or about to be. */
    void name(String given) {
        name = given;
        nameField.setText(given);
    }

    /** Shows what the file says of this row; nothing where it was taken back. */
    void show(List<Block> counted) {
        isKept = !counted.isEmpty();
        counted.stream().findFirst().map(Block::teller).ifPresent(t -> {
            if (!tellerField.field().isFocused()) {
                tellerField.name(t);
            }
            teller = t;
        });
        cells.forEach(c -> c.figure().show(in(counted, c)));
        mark();
    }

    /** Shows what the file says in place of what was typed: the file did not take that. */
    void restore(List<Block> counted) {
        cells.forEach(c -> c.figure().restore(in(counted, c)));
        show(counted);
    }

    /** Where Enter comes from another row: to the teller where tellers are named, else to the first number. */
    void focus(boolean atTeller) {
        if (atTeller && teller.isEmpty()) {
            tellerField.field().requestFocus();
        } else {
            cells.getFirst().figure().focus();
        }
    }

    private static long in(List<Block> counted, Cell cell) {
        return counted.stream()
                .map(Block::count)
                .filter(c -> c.measure() == cell.measure())
                .mapToLong(c -> c.of(cell.choice()))
                .sum();
    }

    private TextField cell(Table table, int number, Measure measure, Choice choice) {
        int index = cells.size();
        var keeps = new Figure.Keeps(
                typed -> table.number(this, measure, choice, typed),
                by -> table.step(this, measure, choice, by),
                () -> next(table, index + 1));
        var answer = seat.kit().text().of("poll.choice", choice);
        var figure = new Figure(HandIds.row(number, measure, choice), answer, measure, keeps);
        Columns.number(figure, measure);
        cells.add(new Cell(measure, choice, figure));
        return figure.field();
    }

    private Button outKey(int number, Table table) {
        var out = Forms.icon(HandIds.rowOut(number), Feather.X, seat.say("hall.row-out"), () -> table.out(this));
        out.setFocusTraversable(false);
        out.setMinWidth(Columns.OUT);
        return out;
    }

    private void next(Table table, int index) {
        if (index < cells.size()) {
            cells.get(index).figure().focus();
        } else {
            table.next(this);
        }
    }

    private void entered(Table table, boolean focused) {
        var typed = nameField.getText().strip();
        if (focused) {
            Reveal.in(nameField);
        } else if (typed.isEmpty()) {
            nameField.setText(name);
        } else if (!typed.equals(name)) {
            table.name(this, typed);
        }
    }

    private void appointed(Table table, boolean focused) {
        if (focused) {
            Reveal.in(tellerField.field());
            table.offer(tellerField);
        } else if (!tellerField.name().equals(teller)) {
            teller = tellerField.name();
            table.teller(this);
        }
    }

    private void mark() {
        kept.setGraphic(Icons.of(isKept ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
        var said = seat.say(isKept ? "hall.row-kept" : "hall.row-empty");
        kept.setAccessibleText(said);
        kept.setTooltip(new Tooltip(said));
    }
}
