package org.yishi.desk.play.way;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.Work;
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.script.deed.ForumDeed;
import org.yishi.desk.team.Teams;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.SeedFrom;
import org.yishi.model.lot.Trait;
import org.yishi.model.team.TeamSource;
import org.yishi.model.team.TeamTerms;
import org.yishi.text.Text;

/** The steps of who takes part, and in which group. */
final class LotSteps {
    private static final int ALL = 100;
    private static final int OF_AGE = 18;

    private final KeptLots lots;
    private final Teams teams;
    private final Work work;
    private final MeetingId meeting;

    LotSteps(Work work, Text text, MeetingId meeting) {
        this.work = work;
        this.meeting = meeting;
        lots = new KeptLots(work, text);
        teams = new Teams(work);
    }

    Outcome<?> draw(ForumDeed.Draw deed) {
        var terms =
                new LotTerms(deed.people(), ALL, 1, deed.strata(), List.of(), Optional.empty(), OF_AGE, work.today());
        return lots.draw(meeting, terms, deed.seed(), SeedFrom.CALLED);
    }

    /** Somebody who was drawn and has not answered yet. */
    Outcome<?> declines(ForumDeed.Declines deed) {
        var shown = lots.standing(meeting);
        if (shown.isEmpty()) {
            return Outcome.refused("script.no-lot");
        }
        return shown.get().lot().people().stream()
                .filter(p -> p.isCalled() && p.answer() == LotAnswer.OPEN)
                .filter(p -> isMeant(shown.get(), p, deed.name()))
                .findFirst()
                .<Outcome<?>>map(p -> lots.answer(p.id(), LotAnswer.DECLINES, deed.reason()))
                .orElseGet(() -> Outcome.refused("script.not-drawn", deed.name()));
    }

    /** By name, or by the place among those drawn. */
    private static boolean isMeant(KeptLots.Shown shown, LotPerson person, String name) {
        return shown.name(person).equals(name)
                || Integer.toString(person.place()).equals(name);
    }

    Outcome<?> allCome() {
        return lots.allCome(meeting);
    }

    Outcome<?> teams(ForumDeed.Teams deed) {
        return teams.make(
                meeting, new TeamTerms(TeamSource.LISTED, deed.teams(), Set.of(Trait.values()), true, deed.seed()));
    }
}
