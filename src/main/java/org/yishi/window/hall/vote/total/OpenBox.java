package org.yishi.window.hall.vote.total;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.live.HallState;
import org.yishi.model.body.Measure;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;
import org.yishi.window.hall.vote.paper.Unfolding;
import org.yishi.window.kit.Forms;

/** The box is open: its papers are entered one by one, or sorted into heaps and typed as totals by two people. */
public final class OpenBox implements Taking {
    private final Seat seat;
    private final Unfolding papers;
    private final BlindTotals totals;
    private final ToggleButton byPapers;
    private final ToggleButton byTotals;
    private final Label whyNot = Forms.muted("");
    private final HBox ways;
    private final VBox root;

    /** The two ways of a vote; {@code last} is told when all its papers are counted. */
    public OpenBox(Seat seat, Poll poll, Runnable last) {
        this.seat = seat;
        papers = new Unfolding(seat, poll, last);
        totals = new BlindTotals(seat, poll, last);
        var group = new ToggleGroup();
        byPapers = way(TotalIds.PAPERS, "hall.by-papers", group);
        byTotals = way(TotalIds.TOTALS, "hall.by-totals", group);
        byTotals.setSelected(!poll.typed().isEmpty());
        byPapers.setSelected(poll.typed().isEmpty());
        whyNot.setId(TotalIds.WHY_NOT);
        HBox.setHgrow(whyNot, Priority.ALWAYS);
        ways = Forms.row(byPapers, byTotals, whyNot);
        root = new VBox(8, ways, papers.root());
        lay();
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(HallState state, Poll poll) {
        var why = whyNot(poll);
        boolean begun = !poll.piles().isEmpty();
        ways.setVisible(!begun);
        ways.setManaged(!begun);
        whyNot.setText(why.isEmpty() ? "" : seat.say(why));
        byTotals.setDisable(!why.isEmpty());
        byPapers.setDisable(!poll.typed().isEmpty());
        if (begun && byTotals.isSelected()) {
            byPapers.setSelected(true);
            lay();
        }
        papers.show(state, poll);
        totals.show(poll);
    }

    @Override
    public void focus() {
        if (byTotals.isSelected()) {
            totals.focus();
        } else {
            papers.focus();
        }
    }

    @Override
    public boolean undo() {
        return !byTotals.isSelected() && papers.undo();
    }

    /** Why totals cannot be typed; empty where they can. */
    private static String whyNot(Poll poll) {
        if (Stream.of(Measure.HOUSEHOLDS, Measure.AREA).anyMatch(poll.rule()::counts)) {
            return "hall.no-totals-units";
        }
        return switch (poll.contest()) {
            case Contest.YesNo() -> "";
            case Contest.Posts _ -> "hall.no-totals-posts";
            case Contest.Among among ->
                switch (among.method()) {
                    case PLURALITY, LIMITED, APPROVAL -> "";
                    case SCORE -> "hall.no-totals-scores";
                    case BORDA, IRV, SCHULZE, STV_SCOTTISH -> "hall.no-totals-ranks";
                };
        };
    }

    private ToggleButton way(String id, String key, ToggleGroup group) {
        var way = new ToggleButton(seat.say(key));
        way.setId(id);
        way.setToggleGroup(group);
        way.setMinWidth(HBox.USE_PREF_SIZE);
        way.setOnAction(_ -> {
            way.setSelected(true);
            lay();
            focus();
        });
        return way;
    }

    private void lay() {
        root.getChildren().setAll(ways, byTotals.isSelected() ? totals.root() : papers.root());
    }
}
