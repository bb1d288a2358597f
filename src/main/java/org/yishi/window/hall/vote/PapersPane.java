package org.yishi.window.hall.vote;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.live.HallState;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;
import org.yishi.window.hall.vote.hand.Counts;
import org.yishi.window.hall.vote.hand.NumberBox;
import org.yishi.window.kit.Forms;
import org.yishi.window.paper.VoteSheets;

/** Papers: handed out, taken back, sorted; who calls, counts and watches; and the key that opens the box. */
final class PapersPane implements Taking {
    private final Seat seat;
    private final PollId id;
    private final NumberBox issued;
    private final NumberBox returned;
    private final Counts counts;
    private final OfficersPane officers;
    private final VBox root;

    PapersPane(Seat seat, VoteSheets sheets, Poll poll, Runnable last) {
        this.seat = seat;
        this.id = poll.id();
        counts = new Counts(seat, poll, List.of(Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.INVALID), last);
        returned = papers(VoteIds.RETURNED, "hall.returned", n -> p -> new Papers(p.issued(), n), counts::focus);
        issued = papers(VoteIds.ISSUED, "hall.issued", n -> p -> new Papers(n, p.returned()), returned::focus);
        officers = new OfficersPane(seat, poll);
        root = new VBox(
                8, new HBox(12, issued.root(), returned.root(), officers.fields()), officers.conflict(), unsealing());
        if (poll.contest() instanceof Contest.YesNo) {
            root.getChildren().addAll(Forms.muted(seat.say("hall.or-totals")), counts.root());
        }
        root.getChildren().add(printing(sheets, poll));
        HBox.setHgrow(officers.fields(), Priority.ALWAYS);
    }

    private HBox printing(VoteSheets sheets, Poll poll) {
        var meeting = seat.now().map(now -> now.meeting().id());
        return Forms.row(
                sheets.ballotsKey(poll.number(), () -> meeting.ifPresent(m -> sheets.ballots(m, poll))),
                sheets.tallyKey(poll.number(), () -> meeting.ifPresent(m -> sheets.tally(m, poll))),
                Forms.muted(seat.say("hall.sheets-hint")));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(HallState state, Poll poll) {
        var papers = poll.papers().orElse(new Papers(0, 0));
        issued.show(papers.issued());
        returned.show(papers.returned());
        counts.show(poll);
        officers.show(state, poll);
    }

    @Override
    public void focus() {
        issued.focus();
    }

    /** The papers are in: from now on they are counted in public, one by one. */
    private HBox unsealing() {
        var unseal = Forms.primary(VoteIds.UNSEAL, seat.say("hall.unseal"), this::unseal);
        unseal.getStyleClass().add("big-deed");
        var hint = Forms.muted(seat.say("hall.unseal-hint"));
        HBox.setHgrow(hint, Priority.ALWAYS);
        return Forms.row(unseal, hint);
    }

    private void unseal() {
        officers.keep(() -> seat.desks().counting().unseal(id));
    }

    private NumberBox papers(String boxId, String key, LongFunction<UnaryOperator<Papers>> deed, Runnable next) {
        return new NumberBox(
                boxId,
                seat.say(key),
                Measure.BALLOTS,
                n -> seat.turn().act(() -> change(deed.apply(n))),
                more -> seat.turn().act(() -> {
                    var now = now();
                    long before = boxId.equals(VoteIds.ISSUED) ? now.issued() : now.returned();
                    return change(deed.apply(Math.max(0, before + more)));
                }),
                next);
    }

    private Outcome<PollId> change(UnaryOperator<Papers> deed) {
        return seat.desks().polls().papers(id, deed.apply(now()));
    }

    private Papers now() {
        return seat.poll().flatMap(Poll::papers).orElse(new Papers(0, 0));
    }
}
