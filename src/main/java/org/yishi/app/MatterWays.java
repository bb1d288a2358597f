package org.yishi.app;

import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.disclosure.Drafts;
import org.yishi.desk.disclosure.Postings;
import org.yishi.desk.matter.Disclosures;
import org.yishi.model.Outcome;
import org.yishi.model.disclosure.Owed;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.TopicId;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.matter.MatterDesks;

/** The ways from a matter to its notices and to what residents are asked. */
final class MatterWays {
    private final Work work;
    private final Kit kit;

    private MatterWays(Work work, Kit kit) {
        this.work = work;
        this.kit = kit;
    }

    static MatterDesks.Ways of(Work work, Kit kit) {
        return new MatterDesks.Ways(
                new MatterWays(work, kit)::announce, topic -> kit.go().to(new Goal.NewSurvey(topic)));
    }

    /** Drafts what the rules ask to be put up of a matter, and shows the draft; where nothing is owed, all notices. */
    private void announce(TopicId topic) {
        kit.ask(
                () -> owed(topic),
                owed -> owed.ifPresentOrElse(this::draft, () -> kit.go().to(Place.DISCLOSURES)));
    }

    private Optional<Owed> owed(TopicId topic) {
        return new Postings(work)
                .board().owed().stream()
                        .filter(one -> one.topic().equals(Optional.of(topic)))
                        .findFirst();
    }

    private void draft(Owed owed) {
        kit.act(() -> planned(owed), notice -> kit.go().to(new Goal.Notice(notice)));
    }

    private Outcome<DisclosureId> planned(Owed owed) {
        return new Disclosures(work).plan(new Drafts(work, kit.text()).of(owed));
    }
}
