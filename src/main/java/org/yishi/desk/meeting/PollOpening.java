package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Turnout;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.RuleCard;
import org.yishi.model.verdict.Tally;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.rule.Attendance;
import org.yishi.rule.Majority;
import org.yishi.store.Tx;

/** Opens one vote: checks what the rule asks for, numbers it, freezes who is counted. */
final class PollOpening {
    private final Tx tx;
    private final OffsetDateTime now;

    PollOpening(Tx tx, OffsetDateTime now) {
        this.tx = tx;
        this.now = now;
    }

    Outcome<PollId> open(ItemId id, PollDraft draft, Contest contest) {
        return Found.item(tx, id)
                .then(item -> Found.running(tx, item.meeting()).then(meeting -> {
                    var state = Found.proceedings(tx, meeting);
                    if (!isPossible(contest, draft.form())) {
                        return Outcome.refused("poll.needs-paper");
                    }
                    if (item.state() != ItemState.RUNNING) {
                        return Outcome.refused("meeting.item-not-running", item.title());
                    }
                    var pending = state.openPoll();
                    if (pending.isPresent()) {
                        return Outcome.refused(
                                "poll.still-open",
                                pending.get().number(),
                                pending.get().question());
                    }
                    var electorate = Attendance.of(state).electorate();
                    var card =
                            Majority.card(meeting.body().ruleFor(draft.matter().orElse(item.matter())), electorate);
                    return excused(state, item, card, draft, contest)
                            .then(fine -> opened(state, item, draft, contest, card));
                }));
    }

    private Outcome<PollId> opened(
            Proceedings state, AgendaItem item, PollDraft draft, Contest contest, RuleCard card) {
        var question =
                draft.question().isBlank() ? item.title() : draft.question().strip();
        var id = tx.polls()
                .add(new Poll(
                        new PollId(0),
                        item.id(),
                        number(state, item.id()),
                        question,
                        contest,
                        draft.form(),
                        draft.form() == PollForm.PAPER,
                        card.rule(),
                        PollState.OPEN,
                        now,
                        card.electorate(),
                        Optional.empty(),
                        Optional.empty(),
                        new Tally(List.of()),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        draft.officers(),
                        draft.form() == PollForm.ROLL_CALL ? draft.callSeed() : Optional.empty(),
                        List.of(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "",
                        Optional.empty()));
        tx.record(new Event.PollOpened(id, draft.form()));
        return Outcome.done(id);
    }

    /** Names can be counted by hands, one after the other; marks, ranks and several posts are put on paper. */
    private static boolean isPossible(Contest contest, PollForm form) {
        return switch (contest) {
            case Contest.YesNo() -> true;
            case Contest.Among among ->
                form == PollForm.PAPER
                        || (form == PollForm.HANDS && among.method() == CountingMethod.PLURALITY)
                        || (form == PollForm.HANDS && among.method() == CountingMethod.APPROVAL);
            case Contest.Posts _ -> form == PollForm.PAPER;
        };
    }

    /** What the rule asks for and is not met needs a reason, which goes into the record with the vote. */
    private Outcome<Boolean> excused(
            Proceedings state, AgendaItem item, RuleCard card, PollDraft draft, Contest contest) {
        var known = state.deviations().stream()
                .filter(d -> d.item().equals(Optional.of(item.id())))
                .map(d -> d.what().key())
                .toList();
        var lacks = new ArrayList<>(lacks(state, item, card).stream()
                .filter(lack -> !known.contains(lack.key()))
                .toList());
        lacks.addAll(Excuses.officers(tx, state, item.id(), contest, draft.officers()));
        lacks.addAll(Excuses.proxies(state, item.id(), contest));
        return Excuses.ask(tx, now, state, item.id(), lacks, draft.reason());
    }

    /** A turnout by votes cast is known only when they are counted; it asks for nothing before. */
    private static List<Refusal> lacks(Proceedings state, AgendaItem item, RuleCard card) {
        boolean counted = card.rule().turnout() == Turnout.CAST;
        var quorum = card.quorum().stream()
                .filter(c -> !c.met() && !counted)
                .findFirst()
                .map(PollOpening::noQuorum);
        var bar = Warnings.of(state, item);
        return Stream.of(quorum, bar).flatMap(Optional::stream).toList();
    }

    private static Refusal noQuorum(Check check) {
        return Refusal.of("poll.quorum-lacked", check.value(), check.whole(), check.needed());
    }

    /**
     * The next number of the meeting; a vote repeated on an item whose last one is void gets its number and a letter.
     */
    private static String number(Proceedings state, ItemId item) {
        var last = state.pollsOf(item).stream().reduce((first, later) -> later);
        if (last.filter(p -> p.state() == PollState.VOID).isPresent()) {
            var root = last.get().number().replaceAll("[a-z]$", "");
            long again = state.pollsOf(item).stream()
                    .filter(p -> p.number().replaceAll("[a-z]$", "").equals(root))
                    .count();
            return root + (char) ('a' + again - 1);
        }
        long roots = state.polls().stream()
                .map(p -> p.number().replaceAll("[a-z]$", ""))
                .distinct()
                .count();
        return Long.toString(roots + 1);
    }
}
