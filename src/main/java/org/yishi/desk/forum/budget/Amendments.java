package org.yishi.desk.forum.budget;

import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.meeting.Polls;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentState;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.rule.forum.budget.Amending;
import org.yishi.store.Tx;
import org.yishi.text.Text;
import org.yishi.text.budget.AmendmentWords;

/**
 * Amendments 修正案: handed in by a stated number of members, put to the vote, and where they are carried the list changes.
 *
 * <pre>{@code
 * int number = amendments.hand(meeting, draft).orThrow();
 * amendments.put(meeting, number, item, PollForm.HANDS, "");    // a vote of the meeting
 * amendments.settle(meeting, number);                           // once the vote is shown
 * }</pre>
 */
public final class Amendments {
    private final Work work;
    private final AmendmentWords words;

    public Amendments(Work work, Text text) {
        this.work = work;
        words = new AmendmentWords(text);
    }

    /** Takes an amendment down; it may be short of backers until it is put to the vote. */
    public Outcome<Integer> hand(MeetingId meeting, AmendmentDraft draft) {
        return on(
                meeting,
                (tx, book) -> Drafted.checked(book, draft).then(was -> {
                    int number = book.amendments().stream()
                                    .mapToInt(Amendment::number)
                                    .max()
                                    .orElse(0)
                            + 1;
                    tx.amendments().add(book.budget().id(), Drafted.amendment(0, number, draft, was));
                    return Outcome.done(number);
                }));
    }

    /** Changes what was handed in, while nothing was decided. */
    public Outcome<Integer> change(MeetingId meeting, int number, AmendmentDraft draft) {
        return on(
                meeting,
                (tx, book) -> open(book, number)
                        .then(old -> Drafted.checked(book, draft).then(was -> {
                            tx.amendments().change(Drafted.amendment(old.id(), number, draft, was));
                            return Outcome.done(number);
                        })));
    }

    /** How many of those behind it are on the meeting's list and may vote. */
    public int backers(MeetingId meeting, Amendment amendment) {
        return work.read(tx -> backers(tx, meeting, amendment));
    }

    private static int backers(Tx tx, MeetingId meeting, Amendment amendment) {
        var entitled = tx.presence().attendees(meeting).stream()
                .filter(Attendee::isEntitled)
                .map(Attendee::id)
                .toList();
        return (int) amendment.backers().stream()
                .distinct()
                .filter(entitled::contains)
                .count();
    }

    /** Opens a vote on it under the item that runs. */
    public Outcome<PollId> put(MeetingId meeting, int number, ItemId item, PollForm form, String reason) {
        var ready = work.read(tx -> Budgeted.in(tx, meeting)
                .then(book -> open(book, number)
                        .then(a -> Amending.lacks(book, a, backers(tx, meeting, a))
                                .<Outcome<PollDraft>>map(Outcome.Refused::new)
                                .orElseGet(() -> Outcome.done(draft(book, a, form, reason))))));
        return ready.then(draft -> new Polls(work)
                .openOn(
                        item,
                        draft,
                        (tx, _, poll) -> tx.budgets()
                                .of(meeting)
                                .flatMap(book -> book.amendment(number))
                                .ifPresent(a -> tx.amendments().change(ended(a, a.state(), Optional.of(poll), "")))));
    }

    private PollDraft draft(BudgetBook book, Amendment amendment, PollForm form, String reason) {
        return new PollDraft(words.question(book, amendment), form, Officers.NONE, reason);
    }

    /** Does as the vote on it decided, once its result is shown. */
    public Outcome<Integer> settle(MeetingId meeting, int number) {
        var carried = work.read(tx -> Budgeted.in(tx, meeting)
                .then(book -> open(book, number))
                .then(a -> a.poll()
                        .flatMap(id -> tx.polls().find(id))
                        .filter(p -> p.state() == PollState.PUBLISHED)
                        .flatMap(p -> p.verdict())
                        .<Outcome<Boolean>>map(v -> Outcome.done(v.result().isFollowed()))
                        .orElseGet(() -> Outcome.refused("budget.wrong.not-voted", number))));
        return carried.then(yes -> yes ? carry(meeting, number, "") : end(meeting, number, AmendmentState.LOST, ""));
    }

    /** Changes the list as an amendment asks; where no vote of this meeting stands behind it, words say who decided. */
    public Outcome<Integer> carry(MeetingId meeting, int number, String reason) {
        return on(
                meeting,
                (tx, book) -> open(book, number).then(a -> {
                    var lacks = Amending.lacks(book, a, backers(tx, meeting, a));
                    if (lacks.isPresent()) {
                        return new Outcome.Refused<>(lacks.get());
                    }
                    if (a.poll().isEmpty() && reason.isBlank()) {
                        return Outcome.refused("budget.wrong.no-reason");
                    }
                    new Carrying(tx, book).carry(a, words.name(a), reason.strip());
                    return Outcome.done(number);
                }));
    }

    /** Notes that it was lost or withdrawn. */
    public Outcome<Integer> end(MeetingId meeting, int number, AmendmentState state, String reason) {
        return on(
                meeting,
                (tx, book) -> open(book, number).then(a -> {
                    tx.amendments().change(ended(a, state, a.poll(), reason.strip()));
                    return Outcome.done(number);
                }));
    }

    /** Opens one again that was ended by mistake; of those carried only the last one. */
    public Outcome<Integer> reopen(MeetingId meeting, int number) {
        return on(
                meeting,
                (tx, book) -> amendment(book, number).then(a -> {
                    int last = book.amendments().stream()
                            .mapToInt(Amendment::carriedAt)
                            .max()
                            .orElse(0);
                    if (a.isCarried() && a.carriedAt() < last) {
                        return Outcome.refused("budget.wrong.not-last", number);
                    }
                    if (a.isCarried()) {
                        new Carrying(tx, book).undo(a);
                    } else {
                        tx.amendments().change(ended(a, AmendmentState.OPEN, a.poll(), ""));
                    }
                    return Outcome.done(number);
                }));
    }

    /** The open ones in the order in which custom puts them. */
    public List<Amendment> order(BudgetBook book) {
        return Amending.order(book);
    }

    private static Amendment ended(Amendment a, AmendmentState state, Optional<PollId> poll, String reason) {
        return new Amendment(
                a.id(),
                a.number(),
                a.kind(),
                a.project(),
                a.title(),
                a.words(),
                a.cost(),
                a.was(),
                a.backers(),
                state,
                poll,
                a.carriedAt(),
                reason);
    }

    private static Outcome<Amendment> amendment(BudgetBook book, int number) {
        return book.amendment(number)
                .<Outcome<Amendment>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("budget.wrong.no-amendment", number));
    }

    private static Outcome<Amendment> open(BudgetBook book, int number) {
        return amendment(book, number)
                .then(a -> a.state() == AmendmentState.OPEN
                        ? Outcome.done(a)
                        : Outcome.refused("budget.wrong.amendment-decided", number));
    }

    @FunctionalInterface
    private interface Deed {
        Outcome<Integer> apply(Tx tx, BudgetBook book);
    }

    private Outcome<Integer> on(MeetingId meeting, Deed deed) {
        return work.act((tx, now) -> Budgeted.in(tx, meeting)
                .then(book -> deed.apply(tx, book).then(number -> {
                    tx.record(new Event.AmendmentChanged(meeting, book.budget().id(), number));
                    return Outcome.done(number);
                })));
    }

    /** Who may stand behind one. */
    public List<Attendee> members(MeetingId meeting) {
        return work.read(tx -> tx.presence().attendees(meeting)).stream()
                .filter(Attendee::isEntitled)
                .toList();
    }

    /** The names of those behind one, as printed. */
    public List<String> names(MeetingId meeting, List<AttendeeId> backers) {
        return members(meeting).stream()
                .filter(a -> backers.contains(a.id()))
                .map(Attendee::display)
                .toList();
    }
}
