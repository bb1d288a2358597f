package org.yishi.window.kit.look;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** Widths of a table's columns told in em, so that they grow with the text. */
public final class Widths {
    private Widths() {}

    /**
     * Gives the columns these widths; the last one also takes whatever is left.
     *
     * @return a node of no size that measures the text; to be put beside the table
     */
    public static Region of(TableView<?> table, List<Double> ems) {
        var em = new Region();
        em.getStyleClass().add("em");
        em.setManaged(false);
        em.prefWidthProperty().subscribe(() -> fit(table, ems, em.getPrefWidth()));
        table.widthProperty().subscribe(() -> fit(table, ems, em.getPrefWidth()));
        return em;
    }

    private static void fit(TableView<?> table, List<Double> ems, double em) {
        if (em <= 0) {
            return;
        }
        // Room for the bar and the borders.
        double left = table.getWidth() - em;
        for (int i = 0; i < ems.size(); i++) {
            TableColumn<?, ?> column = table.getColumns().get(i);
            double own = ems.get(i) * em;
            boolean last = i == ems.size() - 1;
            column.setPrefWidth(last ? Math.max(own, left) : own);
            left -= own;
        }
    }
}
