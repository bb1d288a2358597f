package org.yishi.desk.play.way;

import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.forum.opinion.Opinions;
import org.yishi.desk.forum.proposal.Dotting;
import org.yishi.desk.forum.proposal.Proposals;
import org.yishi.desk.script.deed.CountDeed;
import org.yishi.desk.script.deed.ForumDeed;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.Said;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamId;

/** The steps of opinions, proposals and dots. */
final class TalkSteps {
    private final Work work;
    private final MeetingId meeting;
    private final Opinions opinions;

    TalkSteps(Work work, MeetingId meeting) {
        this.work = work;
        this.meeting = meeting;
        opinions = new Opinions(work);
    }

    Outcome<?> opine(ForumDeed.Opine deed) {
        var groups = gathered().groups();
        Optional<TeamId> team = deed.team()
                .flatMap(number -> groups.stream()
                        .filter(group -> group.number() == number)
                        .map(Team::id)
                        .findFirst());
        if (deed.team().isPresent() && team.isEmpty()) {
            return Outcome.refused("script.no-team", deed.team().get());
        }
        return opinions.take(meeting, new Said(deed.kind(), deed.words(), deed.by(), team, running(), ""));
    }

    private Optional<ItemId> running() {
        return work.read(tx -> tx.items().of(meeting)).stream()
                .filter(item -> item.state() == ItemState.RUNNING)
                .map(item -> item.id())
                .findFirst();
    }

    Outcome<?> propose(ForumDeed.Propose deed) {
        var of = gathered().heads().stream()
                .filter(opinion -> deed.of().stream().anyMatch(opinion.said().words()::contains))
                .map(Opinion::id)
                .toList();
        return new Proposals(work).make(meeting, deed.title(), deed.words(), of);
    }

    Outcome<?> dotsEach(int each) {
        return new Dotting(work).each(meeting, each);
    }

    Outcome<?> dots(ForumDeed.Dots deed) {
        Outcome<?> last = Outcome.done(deed);
        for (CountDeed.Named dots : deed.dots()) {
            var proposal = gathered().proposals().stream()
                    .filter(p -> p.stands() && p.title().startsWith(dots.name()))
                    .findFirst();
            if (proposal.isEmpty()) {
                return Outcome.refused("script.no-proposal", dots.name());
            }
            last = new Dotting(work)
                    .place(proposal.get().id(), Optional.empty(), dots.number().intValue());
            if (last instanceof Outcome.Refused<?>) {
                return last;
            }
        }
        return last;
    }

    private Gathered gathered() {
        return opinions.gathered(meeting);
    }
}
