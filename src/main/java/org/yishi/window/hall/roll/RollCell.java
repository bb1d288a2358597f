package org.yishi.window.hall.roll;

import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.RollLine;
import org.yishi.model.presence.Status;
import org.yishi.text.Days;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** A row of the list: number, name, and how the person stands, by a shape and a word. */
final class RollCell extends ListCell<Candidate<RollLine>> {
    /** How much stands on one line beside number and status on the smallest screen, in halves of a Chinese sign. */
    private static final int ROOM = 20;

    private static final Insets BELOW = new Insets(0, 0, 0, 44);

    private final Kit kit;
    private final ToLongFunction<Attendee> held;
    private final BooleanSupplier byHouseholds;
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label standing = new Label();
    private final Label status = new Label();
    private final Region gap = Forms.gap();
    private final HBox row = new HBox(8, number, name, standing, gap, status);
    private final VBox lines = new VBox(row);

    /** {@code held} tells for how many others someone votes now. */
    RollCell(Kit kit, ToLongFunction<Attendee> held, BooleanSupplier byHouseholds) {
        this.kit = kit;
        this.byHouseholds = byHouseholds;
        this.held = held;
        number.getStyleClass().addAll("roll-number", Looks.MUTED);
        name.getStyleClass().add("roll-name");
        name.setMinWidth(USE_PREF_SIZE);
        standing.getStyleClass().addAll("roll-standing", Looks.MUTED);
        standing.setMinWidth(0);
        HBox.setHgrow(standing, Priority.SOMETIMES);
        lines.setMinWidth(0);
        status.setMinWidth(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        // The list's width is the row's: without this a long standing widens the list.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Candidate<RollLine> item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        var line = item.value();
        number.setText(Integer.toString(item.number()));
        name.setText(line.attendee().display());
        stand(standing(line));
        status.setText(words(line));
        status.setGraphic(Icons.of(icon(line)));
        status.getStyleClass().setAll("label", "roll-status", look(line));
        setGraphic(lines);
    }

    /** Beside the name where there is room; what is longer stands on a line of its own, whole. */
    private void stand(String words) {
        standing.setText(words);
        boolean fits = halves(name.getText()) + halves(words) <= ROOM;
        if (fits != row.getChildren().contains(standing)) {
            lines.getChildren().setAll(row);
            row.getChildren().setAll(number, name, gap, status);
            if (fits) {
                row.getChildren().add(2, standing);
            } else {
                lines.getChildren().add(standing);
            }
        }
        standing.setPadding(fits ? Insets.EMPTY : BELOW);
    }

    /** How wide words are, in halves of a Chinese sign. */
    private static int halves(String words) {
        return words.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    /** As what they sit there, or for which household and in whose place; of a holder, for how many others. */
    private String standing(RollLine line) {
        var who = line.attendee();
        long others = held.applyAsLong(who);
        boolean household = byHouseholds.getAsBoolean() && !who.household().isEmpty();
        return Stream.of(
                        others > 0 ? kit.say("hall.holds", others) : "",
                        household ? kit.say("hall.of-household", who.household()) : who.standing(),
                        isIn(line) ? line.reason() : "")
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(kit.say("hall.and")));
    }

    static boolean isIn(RollLine line) {
        return line.status() == Status.PRESENT;
    }

    private String words(RollLine line) {
        var days = new Days(kit.text());
        return switch (line.status()) {
            case ABSENT -> kit.say("hall.status.ABSENT");
            case PRESENT ->
                kit.say("hall.status.PRESENT", line.firstIn().map(days::time).orElse(""));
            case LEFT ->
                kit.say("hall.status.LEFT", line.lastOut().map(days::time).orElse(""));
            case EXCUSED -> kit.say("hall.status.EXCUSED");
            case REPRESENTED ->
                kit.say(
                        "hall.status.REPRESENTED",
                        line.holder().map(h -> h.name()).orElse(""));
        };
    }

    private static Feather icon(RollLine line) {
        return switch (line.status()) {
            case ABSENT -> Feather.CIRCLE;
            case PRESENT -> Feather.CHECK_CIRCLE;
            case LEFT -> Feather.LOG_OUT;
            case EXCUSED -> Feather.MINUS_CIRCLE;
            case REPRESENTED -> Feather.USER_CHECK;
        };
    }

    private static String look(RollLine line) {
        return switch (line.status()) {
            case PRESENT, REPRESENTED -> Looks.SUCCESS;
            case ABSENT -> Looks.MUTED;
            case LEFT, EXCUSED -> Looks.WARNING;
        };
    }
}
