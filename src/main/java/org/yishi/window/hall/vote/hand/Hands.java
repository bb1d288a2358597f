package org.yishi.window.hall.vote.hand;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.live.HallState;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;
import org.yishi.window.hall.vote.among.ClearMajority;
import org.yishi.window.kit.Forms;

/** Hands counted: three big numbers for the hall as a whole, or a table of its rows; and several votes in one hand. */
public final class Hands implements Taking {
    private static final double LEAST = 150;

    private final CheckBox byRows;
    private final Counts counts;
    private final Rows rows;
    private final InHand inHand;
    private final Sum sum;
    private final ClearMajority clear;
    private final VBox middle = new VBox(10);
    private final ScrollPane scroll = Forms.scrolled(middle);
    private final VBox root;

    /** A vote by hands; {@code last} is told when Enter leaves the last number. */
    public Hands(Seat seat, Poll poll, Runnable last) {
        inHand = new InHand(seat, poll, last);
        Runnable further = () -> further(last);
        counts = new Counts(seat, poll, List.of(Choice.YES, Choice.NO, Choice.ABSTAIN), further);
        rows = new Rows(seat, poll, further);
        sum = new Sum(seat);
        middle.getStyleClass().add("hand-middle");
        clear = new ClearMajority(seat, poll.id());
        byRows = new CheckBox(seat.say("hall.by-rows"));
        byRows.setId(HandIds.BY_ROWS);
        byRows.setMinWidth(CheckBox.USE_PREF_SIZE);
        byRows.setSelected(poll.isByRows());
        byRows.setOnAction(_ -> turned());
        var hint = Forms.muted(seat.say("hall.by-rows-hint"));
        // As high as what stands in it, as long as there is room; then it scrolls, and the sum stays in sight.
        scroll.setMinHeight(LEAST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(8, Forms.row(byRows, hint), scroll, sum.root());
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(HallState state, Poll poll) {
        counts.show(poll);
        rows.show(poll);
        inHand.show(state, poll);
        clear.show(poll);
        if (poll.isByRows()) {
            byRows.setSelected(true);
        }
        boolean isWhole =
                List.of(Measure.values()).stream().anyMatch(m -> poll.whole(m).cast() > 0);
        byRows.setDisable(isWhole || poll.isByRows());
        sum.show(state, poll, inHand.isNeeded());
        lay();
    }

    @Override
    public void focus() {
        // What stands in a scroll pane is in the window only once that has its skin.
        scroll.applyCss();
        if (byRows.isSelected()) {
            rows.focus();
        } else {
            counts.focus();
        }
    }

    @Override
    public boolean undo() {
        return rows.undo();
    }

    private void turned() {
        lay();
        focus();
    }

    private void lay() {
        boolean isByRows = byRows.isSelected();
        var parts = List.<Node>of(isByRows ? rows.root() : counts.root(), inHand.root(), clear.root());
        if (!middle.getChildren().equals(parts)) {
            middle.getChildren().setAll(parts);
        }
        boolean needsSum = isByRows || inHand.isNeeded();
        sum.root().setVisible(needsSum);
        sum.root().setManaged(needsSum);
        VBox.setVgrow(root, needsSum ? Priority.ALWAYS : Priority.NEVER);
    }

    private void further(Runnable last) {
        if (!inHand.isNeeded() || !inHand.focus()) {
            last.run();
        }
    }
}
