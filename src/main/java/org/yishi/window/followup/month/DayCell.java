package org.yishi.window.followup.month;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yishi.text.Text;
import org.yishi.window.followup.row.LightBadge;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** One day of the month: its number, the first tasks on it, how many more. Its nodes are filled anew, never rebuilt. */
final class DayCell {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final Text text;
    private final Label number = new Label();
    private final Label more = new Label();
    private final List<Label> entries = Stream.generate(Label::new).limit(2).toList();
    private final VBox root = new VBox();
    private LocalDate day = LocalDate.EPOCH;

    DayCell(Text text, Consumer<LocalDate> clicked) {
        this.text = text;
        number.getStyleClass().add("day-number");
        more.getStyleClass().add(Looks.MUTED);
        more.setMinWidth(0);
        root.getStyleClass().add("day-cell");
        root.setMinSize(0, 0);
        root.setPrefSize(10, 10);
        root.getChildren().add(Forms.row(number, Forms.gap(), more));
        root.getChildren().addAll(entries);
        root.setOnMouseClicked(_ -> clicked.accept(day));
    }

    VBox root() {
        return root;
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate here, boolean outside, LocalDate today, List<Entry> on) {
        day = here;
        number.setText(Integer.toString(here.getDayOfMonth()));
        for (int i = 0; i < entries.size(); i++) {
            show(entries.get(i), i < on.size() ? List.of(on.get(i)) : List.of());
        }
        int rest = on.size() - entries.size();
        more.setText(rest > 0 ? text.of("followup.day.more", rest) : "");
        root.pseudoClassStateChanged(TODAY, here.equals(today));
        root.pseudoClassStateChanged(OUTSIDE, outside);
    }

    void choose(boolean chosen) {
        root.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static void show(Label label, List<Entry> entry) {
        label.setText(entry.isEmpty() ? "" : entry.getFirst().words());
        label.getStyleClass().setAll("label", "day-entry");
        entry.stream()
                .flatMap(e -> e.row().light().stream())
                .forEach(light -> label.getStyleClass().add(LightBadge.look(light.hue())));
    }
}
