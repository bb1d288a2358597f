package org.yishi.window.hall.vote.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * The papers of a vote among several: a key for each candidate, Enter for the next paper. Where papers rank, the keys are
 * pressed in the order of the ranks; where papers score, each key is a score and the turn goes on by itself.
 */
final class CandidateKeys implements Unfolding.Keys {
    /** One key each, as they lie on the keyboard; B blanks the wall and X is ten. */
    private static final String CAPS = "1234567890QWERTYUIOPASDFGHJKLZCVNM";

    private static final int ONE_COLUMN = 8;

    private final Seat seat;
    private final PollId id;
    private final Contest.Among contest;
    private final Unfolding.Enter enter;
    private final Runnable back;
    private final Sheet sheet;
    private final FlawKeys flaws;
    private final List<CandidateRow> rows = new ArrayList<>();
    private final VBox root;

    CandidateKeys(Seat seat, PollId id, Contest.Among contest, Unfolding.Enter enter, Runnable back) {
        this.seat = seat;
        this.id = id;
        this.contest = contest;
        this.enter = enter;
        this.back = back;
        sheet = new Sheet(contest);
        flaws = new FlawKeys(seat, "Alt+", 1, this::flawed);
        var next = Forms.primary(PaperIds.NEXT, seat.say("hall.paper-next"), this::next);
        next.getStyleClass().add("big-deed");
        next.setFocusTraversable(false);
        root = new VBox(
                8,
                Forms.muted(new MethodWords(seat.kit().text()).conventions(contest)),
                grid(),
                Forms.row(next, Forms.muted(hint())),
                Forms.heading(seat.say("hall.spoiled")),
                flaws.root());
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
    public void show(List<Long> counts, Poll poll) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).count(counts.get(i));
        }
        flaws.show(poll);
    }

    @Override
    public boolean back() {
        boolean was = sheet.back();
        mark();
        return was;
    }

    private GridPane grid() {
        var grid = new GridPane(8, 4);
        int columns = contest.candidates().size() > ONE_COLUMN ? 2 : 1;
        for (int i = 0; i < contest.candidates().size(); i++) {
            int candidate = i;
            var cap = sheet.isScored() ? "" : cap(i);
            var row = new CandidateRow(i, cap, contest.candidates().get(i), () -> press(candidate));
            rows.add(row);
            GridPane.setHgrow(row.root(), Priority.ALWAYS);
            grid.add(row.root(), i % columns, i / columns);
        }
        return grid;
    }

    private String hint() {
        if (sheet.isScored()) {
            return seat.say("hall.paper-score-keys");
        }
        return seat.say(sheet.isRanked() ? "hall.paper-rank-keys" : "hall.paper-name-keys");
    }

    private void press(int candidate) {
        root.requestFocus();
        sheet.press(candidate);
        mark();
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(sheet.mark(i), sheet.turn().equals(Optional.of(i)));
        }
    }

    private void next() {
        root.requestFocus();
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

    /** What the paper said, for the head: names with ranks or scores. */
    private String said() {
        return sheet.marked().stream()
                .map(c -> sheet.isScored()
                        ? seat.say("hall.paper-scored", contest.candidates().get(c), sheet.mark(c))
                        : contest.candidates().get(c))
                .collect(Collectors.joining(seat.say("hall.and")));
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
        int digit = Digits.of(event.getCode());
        if (event.isControlDown()) {
            return;
        }
        if (event.isAltDown()) {
            if (digit >= 1 && digit <= FlawKeys.ORDER.size()) {
                flawed(FlawKeys.ORDER.get(digit - 1));
                event.consume();
            }
            return;
        }
        if (plain(event.getCode(), digit)) {
            mark();
            event.consume();
        }
    }

    private boolean plain(KeyCode code, int digit) {
        if (code == KeyCode.ENTER) {
            next();
        } else if (code == KeyCode.BACK_SPACE) {
            back.run();
        } else if (code == KeyCode.ESCAPE) {
            sheet.clear();
        } else {
            return sheet.isScored() ? scored(code, digit) : named(code);
        }
        return true;
    }

    private boolean scored(KeyCode code, int digit) {
        if (digit >= 0) {
            sheet.score(digit);
        } else if (code == KeyCode.X) {
            sheet.score(Sheet.TEN);
        } else if (code == KeyCode.SPACE) {
            sheet.skip();
        } else {
            return false;
        }
        return true;
    }

    private boolean named(KeyCode code) {
        int candidate = candidate(code);
        if (candidate < 0) {
            return false;
        }
        sheet.press(candidate);
        return true;
    }

    /** The key of a candidate; empty for those who come after the last key. */
    static String cap(int candidate) {
        return candidate < CAPS.length() ? CAPS.substring(candidate, candidate + 1) : "";
    }

    /** The candidate of a key; -1 for other keys. */
    static int candidate(KeyCode code) {
        int digit = Digits.of(code);
        var cap = digit >= 0 ? Integer.toString(digit) : code.isLetterKey() ? code.getChar() : "";
        return cap.length() == 1 ? CAPS.indexOf(cap) : -1;
    }
}
