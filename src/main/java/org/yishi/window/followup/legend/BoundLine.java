package org.yishi.window.followup.legend;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.yishi.model.sight.Bound;
import org.yishi.model.sight.Gauge;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;

/** From and to of one measure; an empty field leaves that end open, two empty ones the measure alone. */
final class BoundLine {
    private final Gauge gauge;
    private final TextField least;
    private final TextField most;

    BoundLine(Text text, Gauge gauge, Runnable changed) {
        this.gauge = gauge;
        least = field(
                LegendIds.least(gauge), text.of("followup.legend.least", text.of("followup.gauge", gauge)), changed);
        most = field(LegendIds.most(gauge), text.of("followup.legend.most", text.of("followup.gauge", gauge)), changed);
    }

    void addTo(GridPane grid, Text text) {
        var name = new Label(text.of("followup.gauge", gauge));
        name.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(
                grid.getRowCount(),
                name,
                Forms.row(
                        least,
                        new Label(text.of("followup.legend.to")),
                        most,
                        Forms.muted(text.of("followup.gauge-unit", gauge))));
    }

    Gauge gauge() {
        return gauge;
    }

    void show(Optional<Bound> bound) {
        least.setText(bound.flatMap(Bound::least).map(Object::toString).orElse(""));
        most.setText(bound.flatMap(Bound::most).map(Object::toString).orElse(""));
    }

    Optional<Bound> bound() {
        var from = number(least);
        var to = number(most);
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Bound(gauge, from, to));
    }

    private static Optional<Integer> number(TextField field) {
        var typed = field.getText();
        return typed.isEmpty() || typed.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(typed));
    }

    private static TextField field(String id, String name, Runnable changed) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefColumnCount(4);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("-?[0-9]{0,4}") ? change : null));
        field.textProperty().subscribe((_, _) -> changed.run());
        return field;
    }
}
