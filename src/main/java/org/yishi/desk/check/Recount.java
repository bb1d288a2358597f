package org.yishi.desk.check;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.body.Customs;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.Proxy;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Attendance;
import org.yishi.rule.Decision;
import org.yishi.rule.RollCall;
import org.yishi.rule.Ties;

/** Makes the votes of one meeting anew from what was written down when they were taken. */
final class Recount {
    private final Meeting meeting;
    private final PlainAgain plain;
    private final AmongAgain among;
    private final List<Attendee> attendees;
    private final List<Presence> presences;
    private final List<Proxy> proxies;

    Recount(Meeting meeting, List<Attendee> attendees, List<Presence> presences, List<Proxy> proxies) {
        this.meeting = meeting;
        this.plain = new PlainAgain(meeting.body().customs());
        this.among = new AmongAgain(meeting.body().customs());
        this.attendees = attendees;
        this.presences = presences;
        this.proxies = proxies;
    }

    /** What does not follow from the counts, or from who was there. */
    List<Refusal> flaws(Poll poll) {
        var flaws = new ArrayList<Refusal>();
        if (!follows(poll)) {
            flaws.add(Refusal.of("command.flaw-verdict", meeting.title(), poll.number()));
        }
        poll.closedAt().ifPresent(at -> {
            if (!isCountedAsRuled(poll) || !wasPossible(poll.closed().orElse(poll.opened()), at)) {
                flaws.add(Refusal.of("command.flaw-electorate", meeting.title(), poll.number()));
            }
        });
        return flaws;
    }

    /** Counts that objections had set aside, whose verdict does not follow from the numbers kept with it. */
    List<Refusal> earlier(Poll poll) {
        var flaws = new ArrayList<Refusal>();
        for (int i = 0; i < poll.earlier().size(); i++) {
            var then = poll.asOf(poll.earlier().get(i));
            if (!follows(then) || !isCountedAsRuled(then)) {
                flaws.add(Refusal.of("command.flaw-earlier", meeting.title(), poll.number(), i + 1));
            }
        }
        return flaws;
    }

    private boolean follows(Poll poll) {
        return switch (poll.contest()) {
            case Contest.YesNo() -> plain.again(poll).equals(poll.verdict()) && isSumOfAnswers(poll);
            case Contest.Among among -> this.among.follows(poll, among);
            case Contest.Posts posts -> posts(poll, posts);
        };
    }

    /** From the papers and the lots: that there was something to draw can be made again, the order drawn cannot. */
    private boolean posts(Poll poll, Contest.Posts contest) {
        var lots = poll.verdict().map(Ties::lots).orElse(List.of());
        boolean mayDraw = lots.isEmpty() || meeting.body().customs().ties() == Customs.Ties.LOT;
        return mayDraw
                && Decision.withLots(poll, poll.electorate(), contest, lots)
                        .filter(made -> Optional.of(made.verdict()).equals(poll.verdict()))
                        .filter(made -> made.posts().equals(poll.posts()))
                        .isPresent();
    }

    /** The body's own rules say whether the opening or the close of a vote tells who is counted. */
    private boolean isCountedAsRuled(Poll poll) {
        var ruled = meeting.body().customs().base() == Customs.Present.AT_OPENING
                ? poll.opened()
                : poll.closed().orElse(poll.opened());
        return poll.verdict().map(v -> v.electorate().equals(ruled)).orElse(true);
    }

    /** By heads: what someone stands for in other units may have been set right since. */
    private boolean isSumOfAnswers(Poll poll) {
        return poll.form() != PollForm.ROLL_CALL
                || RollCall.tally(poll.rule(), poll.voices(), attendees)
                        .heads()
                        .equals(poll.tally().heads());
    }

    /**
     * Whether so many could have been counted at that second. An entry that was later taken back as a mistake counted
     * then, and people may have been put on the list later: the count must lie between those of the two readings.
     */
    private boolean wasPossible(Electorate counted, OffsetDateTime at) {
        var without = room(at, false, true);
        var with = room(at, true, true);
        var before = room(at, false, false);
        return Optional.of(counted.present())
                .filter(present -> isBetween(present, List.of(without, with, before)))
                .isPresent();
    }

    private static boolean isBetween(Weight counted, List<Weight> readings) {
        long least = readings.stream().mapToLong(Weight::heads).min().orElse(0);
        long most = readings.stream().mapToLong(Weight::heads).max().orElse(0);
        return counted.heads() >= least && counted.heads() <= most;
    }

    /** Who was in the room or represented there, read with or without mistakes, and with or without that very second. */
    private Weight room(OffsetDateTime at, boolean withMistakes, boolean withThatSecond) {
        var then = presences.stream()
                .filter(p -> isBy(p.at(), at, withThatSecond))
                .filter(p -> withMistakes || p.takenBack().isEmpty())
                .map(p -> new Presence(p.id(), p.attendee(), p.kind(), p.at(), p.note(), Optional.empty()))
                .toList();
        var held = proxies.stream()
                .filter(p -> isBy(p.givenAt(), at, withThatSecond))
                .map(p -> new Proxy(
                        p.id(),
                        p.principal(),
                        p.holder(),
                        p.authority(),
                        p.givenAt(),
                        p.endedAt().filter(end -> isBy(end, at, withThatSecond))))
                .toList();
        return Attendance.of(attendees, then, held).electorate().present();
    }

    private static boolean isBy(OffsetDateTime event, OffsetDateTime at, boolean withThatSecond) {
        return withThatSecond ? !event.isAfter(at) : event.isBefore(at);
    }
}
