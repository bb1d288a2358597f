package org.yishi.window.followup.month;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.yishi.text.Text;
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
    private final List<Label> entries = Stream.generate(Label::new).limit(5).toList();
    private final VBox root = new VBox();
    private LocalDate day = LocalDate.EPOCH;
    private List<Entry> on = List.of();

    DayCell(Text text, Consumer<LocalDate> clicked) {
        this.text = text;
        number.getStyleClass().add("day-number");
        more.getStyleClass().add(Looks.MUTED);
        more.setMinWidth(0);
        number.setMinWidth(Region.USE_PREF_SIZE);
        root.getStyleClass().add("day-cell");
        root.setMinSize(0, 0);
        root.setPrefSize(10, 10);
        var head = Forms.row(number, Forms.gap(), more);
        head.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().add(head);
        root.getChildren().addAll(entries);
        entries.forEach(label -> label.setMinHeight(Region.USE_PREF_SIZE));
        var clip = new Rectangle();
        clip.widthProperty().bind(root.widthProperty());
        clip.heightProperty().bind(root.heightProperty());
        root.setClip(clip);
        root.heightProperty().subscribe((_, _) -> fit());
        root.setOnMouseClicked(_ -> clicked.accept(day));
    }

    VBox root() {
        return root;
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate here, boolean outside, LocalDate today, List<Entry> due) {
        day = here;
        number.setText(Integer.toString(here.getDayOfMonth()));
        on = due;
        for (int i = 0; i < entries.size(); i++) {
            show(entries.get(i), i < on.size() ? List.of(on.get(i)) : List.of(), today);
        }
        fit();
        root.pseudoClassStateChanged(TODAY, here.equals(today));
        root.pseudoClassStateChanged(OUTSIDE, outside);
    }

    void choose(boolean chosen) {
        root.pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Shows as many as there is room for; where that is not all, how many there are. */
    private void fit() {
        double line = Math.max(1, entries.getFirst().prefHeight(-1));
        int room = (int) ((root.getHeight() - number.prefHeight(-1) - 6) / line);
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).setVisible(i < room && i < on.size());
        }
        boolean all = on.size() <= Math.min(room, entries.size());
        more.setText(all ? "" : text.of("followup.day.count", on.size()));
    }

    private static void show(Label label, List<Entry> entry, LocalDate today) {
        label.setText(entry.isEmpty() ? "" : entry.getFirst().words());
        label.getStyleClass().setAll("label", "day-entry");
        entry.forEach(e -> label.getStyleClass().add(e.look(today)));
    }
}
