package org.yishi.window.paper;

import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yishi.desk.paper.VotePapers;
import org.yishi.model.body.Measure;
import org.yishi.text.Quantities;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.NumberBox;
import org.yishi.window.kit.look.Looks;

/** Asks how many ballots stand on a page and how many spare ones are printed; tells how many that makes. */
final class BallotQuestion {
    private static final int MOST_SPARES = 999;

    private final Kit kit;
    private final VotePapers.Need need;
    private final ComboBox<Integer> perPage;
    private final NumberBox spares;
    private final Label sum = Forms.wrapped("");
    private final VBox root;

    /** A panel; {@code write} is told how many on a page, and how many spare ones. */
    BallotQuestion(Kit kit, String question, VotePapers.Need need, int before, BiConsumer<Integer, Long> write) {
        this.kit = kit;
        this.need = need;
        perPage = Choosers.of(VotePapers.PER_PAGE, before, each -> kit.say("hall.ballots-each", each));
        spares = new NumberBox(0, MOST_SPARES, Math.toIntExact(Math.min(MOST_SPARES, need.spares())));
        sum.setId(SheetIds.SUM);
        var cancel = Forms.button(SheetIds.CANCEL, kit.say("hall.cancel"), kit.notices()::closePanel);
        cancel.setCancelButton(true);
        var go = Forms.primary(SheetIds.WRITE, kit.say("hall.ballots-write"), () -> {
            int each = perPage.getValue();
            long more = spares.value();
            kit.notices().closePanel();
            write.accept(each, more);
        });
        go.setDefaultButton(true);
        root = new VBox(
                12,
                Forms.title(kit.say("hall.ballots-title")),
                Forms.wrapped(question),
                new HBox(
                        16,
                        Forms.field(SheetIds.PER_PAGE, kit.say("hall.ballots-per-page"), perPage),
                        Forms.field(SheetIds.SPARES, kit.say("hall.ballots-spares"), spares.node())),
                sum,
                Forms.muted(kit.say("hall.ballots-hint")),
                Forms.row(Forms.gap(), cancel, go));
        root.getStyleClass().add(Looks.PANEL);
        root.setPrefWidth(520);
        perPage.valueProperty().subscribe(_ -> tell());
        spares.node().valueProperty().subscribe(_ -> tell());
        root.focusedProperty().subscribe(focused -> {
            if (focused) {
                perPage.requestFocus();
            }
        });
    }

    VBox root() {
        return root;
    }

    private void tell() {
        var quantities = new Quantities(kit.text());
        long more = spares.node().getValue();
        long all = Math.max(1, need.voters() + more);
        sum.setText(kit.say(
                "hall.ballots-sum",
                quantities.of(Measure.HEADS, need.voters()),
                quantities.of(Measure.BALLOTS, more),
                quantities.of(Measure.BALLOTS, all),
                Math.ceilDiv(all, (long) perPage.getValue())));
    }
}
