package org.yishi.desk.forum.proposal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yishi.desk.Work;
import org.yishi.desk.forum.opinion.Gathering;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.forum.opinion.Dots;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.model.forum.opinion.Ranked;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ProposalId;
import org.yishi.model.team.TeamId;
import org.yishi.rule.forum.DotPlaces;

/** Priority dots 贴点: each person has a few, and sticks them where they like. */
public final class Dotting {
    private static final int MOST_EACH = 99;
    private static final int MOST = 100_000;

    private final Work work;

    public Dotting(Work work) {
        this.work = work;
    }

    /**
     * How many dots a group, or the hall, gave, beside how many it has.
     *
     * @param most people by dots each; empty where not known
     */
    public record Sum(int given, OptionalInt most) {
        /** Whether more dots were counted than there can be. */
        public boolean isOver() {
            return most.isPresent() && given > most.getAsInt();
        }
    }

    /** The proposals that stand, most dots first. */
    public static List<Ranked> places(Gathered all) {
        return DotPlaces.of(all);
    }

    /** The dots of a group, or the hall's where {@code team} is empty. */
    public static Sum sum(Gathered all, Optional<TeamId> team) {
        return new Sum(DotPlaces.given(all, team), DotPlaces.most(all, team));
    }

    /** Says how many dots each person has. */
    public Outcome<Integer> each(MeetingId meeting, int each) {
        if (each < 1 || each > MOST_EACH) {
            return Outcome.refused("opinion.wrong.dots-each", MOST_EACH);
        }
        return work.act((tx, now) -> Gathering.meeting(tx, meeting).then(m -> {
            tx.proposals().dotsEach(meeting, each);
            tx.record(new Event.DotsEachSet(meeting, each));
            return Outcome.done(each);
        }));
    }

    /** Counts the dots on a proposal, in place of what was counted before. More than there can be is told, not refused. */
    public Outcome<Sum> place(ProposalId id, Optional<TeamId> team, int count) {
        if (count < 0 || count > MOST) {
            return Outcome.refused("opinion.wrong.dots");
        }
        return work.act((tx, now) -> {
            var found = tx.proposals().find(id).filter(Proposal::stands);
            if (found.isEmpty()) {
                return Outcome.refused("opinion.wrong.gone");
            }
            var meeting = found.get().meeting();
            tx.proposals().place(new Dots(id, team, count));
            tx.record(new Event.DotsPlaced(meeting, id.value()));
            return Outcome.done(sum(Gathering.of(tx, meeting), team));
        });
    }
}
