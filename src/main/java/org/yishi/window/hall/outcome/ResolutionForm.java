package org.yishi.window.hall.outcome;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.meeting.ResolutionDraft;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.task.Way;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The wording of a resolution, drafted from the question that was put; or of a consensus, which no vote precedes. */
final class ResolutionForm {
    private final Seat seat;
    private final Runnable kept;
    private final Label heading = Forms.heading("");
    private final TextField title = new TextField();
    private final TextArea words = new TextArea();
    private final Ways ways;
    private final Button keep;
    private final VBox root;
    private Optional<Subject> subject = Optional.empty();

    /** What is being worded: a passed vote, a consensus on an item, or a resolution made before. */
    private record Subject(ItemId item, Optional<PollId> poll, Optional<ResolutionId> old) {}

    ResolutionForm(Seat seat, Runnable kept) {
        this.seat = seat;
        this.kept = kept;
        ways = new Ways(seat);
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.setMinHeight(Region.USE_PREF_SIZE);
        keep = Forms.primary(OutcomeIds.KEEP, seat.say("hall.keep-resolution"), this::keep);
        keep.getStyleClass().add("big-deed");
        root = new VBox(
                8,
                heading,
                Forms.field(OutcomeIds.TITLE, seat.say("hall.resolution-title"), title),
                Forms.field(OutcomeIds.WORDS, seat.say("hall.resolution-text"), words),
                ways.root(),
                keep);
        root.getStyleClass().add(Looks.CARD);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        hide();
    }

    VBox root() {
        return root;
    }

    boolean isShown() {
        return root.isVisible();
    }

    void focus() {
        keep.requestFocus();
    }

    /** Drafts the resolution of a passed vote; does nothing while the same one is being worded. */
    void draft(Poll poll) {
        var next = new Subject(poll.item(), Optional.of(poll.id()), Optional.empty());
        if (!subject.equals(Optional.of(next))) {
            var draft = seat.desks().outcomes().draft(poll);
            fill(next, seat.say("hall.resolution-of", poll.number()), draft);
        }
    }

    /** Offers a note of what was agreed without a vote. */
    void consensus(AgendaItem item) {
        var next = new Subject(item.id(), Optional.empty(), Optional.empty());
        if (!subject.equals(Optional.of(next))) {
            var heading = seat.say("hall.consensus-title", item.title());
            fill(next, seat.say("hall.consensus"), new ResolutionDraft(heading, "", Way.CARRY_OUT, ""));
        }
    }

    /** Takes up a resolution again to word it better. */
    void reword(Resolution old) {
        fill(
                new Subject(old.item(), old.poll(), Optional.of(old.id())),
                seat.say("hall.resolution-again", old.number()),
                new ResolutionDraft(old.title(), old.text(), old.way(), old.wayNote()));
    }

    void hide() {
        subject = Optional.empty();
        root.setVisible(false);
        root.setManaged(false);
    }

    private void fill(Subject next, String name, ResolutionDraft draft) {
        subject = Optional.of(next);
        heading.setText(name);
        title.setText(draft.title());
        words.setText(draft.text());
        ways.show(draft.way(), draft.wayNote());
        root.setVisible(true);
        root.setManaged(true);
    }

    private void keep() {
        var draft = new ResolutionDraft(title.getText().strip(), words.getText().strip(), ways.way(), ways.note());
        var outcomes = seat.desks().outcomes();
        subject.ifPresent(s -> seat.turn()
                .act(
                        () -> s.old().isPresent()
                                ? outcomes.word(s.old().get(), draft)
                                : outcomes.resolve(s.item(), s.poll(), draft),
                        _ -> {
                            hide();
                            kept.run();
                        }));
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() && event.getCode() == KeyCode.ENTER) {
            keep();
        } else if (event.isAltDown()) {
            switch (event.getCode()) {
                case DIGIT1 -> ways.choose(Way.CARRY_OUT);
                case DIGIT2 -> ways.choose(Way.SUPERVISE);
                case DIGIT3 -> ways.choose(Way.HAND_ON);
                case DIGIT4 -> ways.choose(Way.NOT_TAKEN_UP);
                default -> {
                    return;
                }
            }
        } else {
            return;
        }
        event.consume();
    }
}
