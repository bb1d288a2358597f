package org.yishi.window.kit.look;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** Widths of a table's columns told in em, so that they grow with the text. */
public final class Widths {
    private static final double TOOLKIT_DEFAULT = 80;

    private Widths() {}

    /**
     * Gives the columns these widths; one of them, by its place from 0, also takes whatever is left.
     *
     * @return a node of no size that measures the text; to be put beside the table
     */
    public static Region of(TableView<?> table, int growing, List<Double> ems) {
        var em = new Region();
        em.getStyleClass().add("em");
        em.setManaged(false);
        // Until something is read, the toolkit would say in English that nothing is there.
        if (table.getPlaceholder() == null) {
            table.setPlaceholder(new Region());
        }
        em.prefWidthProperty().subscribe(() -> fit(table, growing, ems, em.getPrefWidth()));
        table.widthProperty().subscribe(() -> fit(table, growing, ems, em.getPrefWidth()));
        return em;
    }

    private static void fit(TableView<?> table, int growing, List<Double> ems, double em) {
        if (em <= 0) {
            return;
        }
        double asked = ems.stream().mapToDouble(Double::doubleValue).sum() * em;
        // A little more than one em for the bar and the borders.
        double left = Math.max(0, table.getWidth() - 1.25 * em - asked);
        for (int i = 0; i < ems.size(); i++) {
            TableColumn<?, ?> column = table.getColumns().get(i);
            double wanted = ems.get(i) * em + (i == growing ? left : 0);
            // Of the toolkit's own default width a column takes its content's width instead, and the table scrolls.
            column.setPrefWidth(wanted == TOOLKIT_DEFAULT ? wanted - 1 : wanted);
        }
    }
}
