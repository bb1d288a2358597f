package org.yishi.window.hall.vote.total;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Typed;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** In what the figures of two people differ, side by side. */
final class Differences {
    private final List<String> names;
    private final GridPane root = new GridPane(24, 6);

    Differences(Seat seat, Contest contest) {
        names = new Fields(seat, contest).names();
        root.setId(TotalIds.DIFFERENCES);
    }

    GridPane root() {
        return root;
    }

    void show(List<Typed> typed) {
        root.getChildren().clear();
        for (int who = 0; who < typed.size(); who++) {
            root.add(Forms.muted(typed.get(who).teller()), who + 1, 0);
        }
        int row = 1;
        for (int field = 0; field < names.size(); field++) {
            int at = field;
            var figures = typed.stream().map(t -> Fields.of(t.totals()).get(at)).toList();
            if (figures.stream().distinct().count() > 1) {
                root.add(new Label(names.get(field)), 0, row);
                for (int who = 0; who < figures.size(); who++) {
                    var figure = new Label(figures.get(who).toString());
                    figure.getStyleClass().addAll("check-figure", Looks.DANGER);
                    root.add(figure, who + 1, row);
                }
                row++;
            }
        }
    }
}
