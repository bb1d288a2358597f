package org.yishi.desk.minutes;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.forum.opinion.Gathering;
import org.yishi.desk.meeting.DrawnIn;
import org.yishi.desk.meeting.Planning;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.minutes.Minutes;
import org.yishi.report.budget.BudgetLines;
import org.yishi.report.minutes.GatheredLines;
import org.yishi.report.minutes.MinutesDraft;
import org.yishi.report.minutes.TalkedLines;
import org.yishi.rule.forum.DotPlaces;
import org.yishi.rule.forum.budget.Filled;
import org.yishi.rule.forum.question.Shifts;
import org.yishi.text.Text;
import org.yishi.text.lot.LotWords;

/**
 * The minutes of a meeting.
 *
 * <pre>{@code
 * var minutes = desk.read(meeting).orThrow();     // a draft from what happened, or what was saved
 * desk.save(meeting, edited);
 * desk.approve(meeting, "王建国");                  // from now on locked
 * }</pre>
 *
 * <p>Lines that state the record (votes, presence, resolutions, rules not met) cannot be edited: the same numbers stand
 * on the wall, in the minutes and in the follow-up.
 */
public final class MinutesDesk {
    private final Work work;
    private final Planning planning;
    private final Text text;

    public MinutesDesk(Work work, Planning planning, Text text) {
        this.work = work;
        this.planning = planning;
        this.text = text;
    }

    /** The minutes as approved or saved, with the record's lines as they are now; else a fresh draft. */
    public Outcome<Minutes> read(MeetingId meeting) {
        return draft(meeting).then(fresh -> {
            var saved = work.read(tx -> tx.minutes().find(meeting));
            if (saved.isEmpty()) {
                return Outcome.done(unsaved(meeting, fresh));
            }
            var minutes = saved.get();
            return Outcome.done(minutes.isLocked() ? minutes : unsaved(meeting, Merging.merge(minutes.lines(), fresh)));
        });
    }

    /** A draft from what happened, whatever was saved. */
    public Outcome<List<Line>> draft(MeetingId meeting) {
        var village = work.read(tx -> tx.village().find());
        return planning.show(meeting)
                .flatMap(record ->
                        village.map(v -> new MinutesDraft(text, v).of(record, drawn(meeting), besides(meeting))))
                .<Outcome<List<Line>>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("meeting.not-found", meeting.value()));
    }

    /** How many of those who take part were drawn by lot, and with which seed. */
    private List<Line> drawn(MeetingId meeting) {
        return work.read(tx -> DrawnIn.facts(tx, meeting)).stream()
                .map(facts -> new Line(LineKind.PRESENCE, new LotWords(text).facts(facts)))
                .toList();
    }

    /** What the meeting did beside its votes. */
    private List<Line> besides(MeetingId meeting) {
        return work.read(tx -> {
            var gathered = Gathering.of(tx, meeting);
            var talked = new TalkedLines(text);
            var lines = new ArrayList<>(talked.groups(tx.teams().of(meeting)));
            lines.addAll(new GatheredLines(text).of(gathered, DotPlaces.of(gathered)));
            for (var asked : tx.questions().of(meeting)) {
                lines.addAll(talked.shifts(Shifts.of(asked, tx.questions().responses(asked))));
            }
            tx.budgets().of(meeting).ifPresent(book -> lines.addAll(new BudgetLines(text).of(book, Filled.of(book))));
            return lines;
        });
    }

    /** Keeps what the secretary wrote. */
    public Outcome<Minutes> save(MeetingId meeting, List<Line> lines) {
        return draft(meeting).then(fresh -> {
            if (!Merging.states(lines, fresh)) {
                return Outcome.refused("minutes.record-differs");
            }
            return work.act((tx, now) -> {
                if (tx.minutes().find(meeting).filter(Minutes::isLocked).isPresent()) {
                    return Outcome.refused("minutes.locked");
                }
                var minutes = unsaved(meeting, lines);
                tx.minutes().put(minutes);
                tx.record(new Event.MinutesSaved(meeting));
                return Outcome.done(minutes);
            });
        });
    }

    /** Approves the minutes and locks them. */
    public Outcome<Minutes> approve(MeetingId meeting, String by) {
        if (by.isBlank()) {
            return Outcome.refused("minutes.approver-missing");
        }
        return read(meeting).then(minutes -> {
            if (minutes.isLocked()) {
                return Outcome.refused("minutes.locked");
            }
            return work.act((tx, now) -> {
                var ended = tx.meetings().find(meeting).filter(m -> m.state() == MeetingState.ENDED);
                if (ended.isEmpty()) {
                    return Outcome.refused("minutes.not-ended");
                }
                var approved = approved(minutes, by.strip(), now);
                tx.minutes().put(approved);
                tx.record(new Event.MinutesApproved(meeting, by.strip()));
                return Outcome.done(approved);
            });
        });
    }

    private static Minutes unsaved(MeetingId meeting, List<Line> lines) {
        return new Minutes(meeting, lines, "", Optional.empty());
    }

    private static Minutes approved(Minutes minutes, String by, OffsetDateTime now) {
        return new Minutes(minutes.meeting(), minutes.lines(), by, Optional.of(now));
    }
}
