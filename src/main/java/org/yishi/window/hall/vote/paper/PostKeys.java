package org.yishi.window.hall.vote.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Poll;
import org.yishi.text.MethodWords;
import org.yishi.text.PaperWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.sound.Tone;

/**
 * Papers that name people for several posts: from the highest post down a key for each one named and Enter for the next
 * post; after the last post the paper is in. A part that nobody can read has a key of its own.
 */
final class PostKeys implements Unfolding.Keys {
    /** Beside the keys of the candidates; the paper in hand shows a cross for it. */
    private static final KeyCode ILLEGIBLE = KeyCode.X;

    private static final int ONE_COLUMN = 6;

    private final Seat seat;
    private final PollId id;
    private final Contest.Posts contest;
    private final Unfolding.Enter enter;
    private final Runnable back;
    private final PostSheet sheet;
    private final PostParts parts;
    private final FlawKeys flaws;
    private final List<CandidateRow> rows = new ArrayList<>();
    private final Button next;
    private final Label twice = Forms.wrapped("");
    private final VBox root;
    private List<Long> counts = List.of();

    PostKeys(Seat seat, PollId id, Contest.Posts contest, Unfolding.Enter enter, Runnable back) {
        this.seat = seat;
        this.id = id;
        this.contest = contest;
        this.enter = enter;
        this.back = back;
        sheet = new PostSheet(contest);
        parts = new PostParts(seat, contest, this::turn);
        flaws = new FlawKeys(seat, "Alt+", 1, this::flawed);
        next = Forms.primary(PaperIds.NEXT, "", this::next);
        next.getStyleClass().add("big-deed");
        next.setFocusTraversable(false);
        var illegible = Forms.button(PaperIds.ILLEGIBLE, seat.say("hall.post-illegible-key"), this::illegible);
        illegible.setFocusTraversable(false);
        root = new VBox(
                8,
                parts.root(),
                Forms.row(next, illegible),
                twice,
                grid(),
                Forms.muted(seat.say("hall.post-keys")),
                Forms.heading(seat.say("hall.spoiled")),
                flaws.root(),
                Forms.muted(new MethodWords(seat.kit().text()).conventions(contest)));
        root.setMinWidth(0);
        root.setId(PaperIds.STAGE);
        root.getStyleClass().add("roll-stage");
        root.setFocusTraversable(true);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        mark();
    }

    @Override
    public VBox root() {
        return root;
    }

    @Override
    public void show(List<Long> now, Poll poll) {
        counts = List.copyOf(now);
        count();
        flaws.show(poll);
    }

    @Override
    public boolean back() {
        boolean was = sheet.back();
        mark();
        return was;
    }

    private GridPane grid() {
        var grid = new GridPane(8, 3);
        int columns = contest.candidates().size() > ONE_COLUMN ? 2 : 1;
        for (int i = 0; i < contest.candidates().size(); i++) {
            int candidate = i;
            var row = new CandidateRow(
                    i, CandidateKeys.cap(i), contest.candidates().get(i), () -> press(candidate));
            row.root().getStyleClass().add("paper-dense");
            rows.add(row);
            GridPane.setHgrow(row.root(), Priority.ALWAYS);
            grid.add(row.root(), i % columns, i / columns);
        }
        return grid;
    }

    private void press(int candidate) {
        root.requestFocus();
        sheet.press(candidate);
        mark();
    }

    private void turn(int post) {
        root.requestFocus();
        sheet.turn(post);
        mark();
    }

    private void illegible() {
        root.requestFocus();
        sheet.illegible();
        mark();
    }

    private void mark() {
        var named = sheet.named(sheet.current());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(named.contains(i) ? "○" : "", false);
        }
        parts.show(sheet);
        count();
        boolean isLast = sheet.current() == contest.posts().size() - 1;
        next.setText(
                isLast
                        ? seat.say("hall.post-last")
                        : seat.say(
                                "hall.post-next",
                                contest.posts().get(sheet.current() + 1).name()));
        var both =
                sheet.twice().stream().map(contest.candidates()::get).collect(Collectors.joining(seat.say("hall.and")));
        twice.setText(both.isEmpty() ? "" : seat.say("hall.post-twice", both));
        twice.setVisible(!both.isEmpty());
        twice.setManaged(!both.isEmpty());
    }

    /** The papers so far that name each for the post being read. */
    private void count() {
        int from = sheet.current() * contest.candidates().size();
        for (int i = 0; i < rows.size() && !counts.isEmpty(); i++) {
            rows.get(i).count(counts.get(from + i));
        }
    }

    private void next() {
        root.requestFocus();
        if (sheet.next()) {
            mark();
            return;
        }
        var flaw = sheet.flaw();
        if (flaw.isPresent()) {
            flawed(flaw.get());
            return;
        }
        var marks = sheet.marks();
        enter.paper(Tone.ENTERED, () -> seat.desks().counting().paper(id, marks), said());
        sheet.clear();
        mark();
    }

    /** What the paper said, post by post, for the head. */
    private String said() {
        return IntStream.range(0, contest.posts().size())
                .mapToObj(
                        post -> seat.say("poll.post", contest.posts().get(post).name(), part(post)))
                .collect(Collectors.joining(seat.say("hall.post-and")));
    }

    private String part(int post) {
        var said = parts.said(sheet, post);
        return said.isEmpty() ? seat.say("hall.post-blank") : said;
    }

    private void flawed(PaperFlaw flaw) {
        root.requestFocus();
        sheet.clear();
        mark();
        enter.paper(
                Tone.SPOILED,
                () -> seat.desks().counting().flawed(id, flaw),
                seat.say("hall.spoiled-why", new PaperWords(seat.kit().text()).reason(flaw)));
    }

    private void key(KeyEvent event) {
        if (event.isControlDown()) {
            return;
        }
        int digit = Digits.of(event.getCode());
        if (event.isAltDown()) {
            if (digit >= 1 && digit <= FlawKeys.ORDER.size()) {
                flawed(FlawKeys.ORDER.get(digit - 1));
                event.consume();
            }
            return;
        }
        if (plain(event.getCode())) {
            event.consume();
        }
    }

    private boolean plain(KeyCode code) {
        if (code == KeyCode.ENTER) {
            next();
        } else if (code == KeyCode.BACK_SPACE) {
            back.run();
        } else if (code == KeyCode.ESCAPE) {
            sheet.clear();
            mark();
        } else if (code == ILLEGIBLE) {
            illegible();
        } else {
            int candidate = CandidateKeys.candidate(code);
            if (candidate >= 0) {
                press(candidate);
            }
            return candidate >= 0;
        }
        return true;
    }
}
