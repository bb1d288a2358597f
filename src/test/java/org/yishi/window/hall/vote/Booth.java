package org.yishi.window.hall.vote;

import java.nio.file.Path;
import org.yishi.desk.meeting.Counting;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Customs;
import org.yishi.model.event.Event;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.window.hall.ConsoleView;
import org.yishi.window.hall.TestVillage;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;

/** A meeting of so many representatives at its item for decision, with what a vote on it needs. */
final class Booth implements AutoCloseable {
    private final Path folder;
    private final TestVillage village;
    private final MeetingId meeting;

    Booth(Path folder, int people, Lang lang) {
        this(folder, new TestVillage(folder, people, lang));
    }

    /** A booth of a body with customs of its own. */
    static Booth of(Path folder, int people, Lang lang, Customs customs) {
        var village = new TestVillage(folder, people, lang);
        village.work()
                .act((tx, now) -> {
                    tx.bodies().all().forEach(b -> tx.bodies().put(with(b, customs)));
                    tx.record(new Event.VillageChanged("溪口村"));
                    return Outcome.done(true);
                })
                .orThrow();
        return new Booth(folder, village);
    }

    private static Body with(Body b, Customs customs) {
        return new Body(
                b.code(),
                b.name(),
                b.nameEn(),
                b.scope(),
                b.power(),
                b.holdsFrom(),
                b.holdsTo(),
                b.entitled(),
                b.rules(),
                b.bars(),
                b.proxy(),
                b.notice(),
                customs,
                b.important(),
                b.meetsEvery(),
                b.note());
    }

    private Booth(Path folder, TestVillage village) {
        this.folder = folder;
        this.village = village;
        meeting = village.planned();
        village.checkIn(meeting, village.show(meeting).attendees().size());
        village.desks().chair().open(meeting).orThrow();
        village.desks().chair().start(village.item(meeting, 2)).orThrow();
    }

    TestVillage village() {
        return village;
    }

    MeetingId meeting() {
        return meeting;
    }

    Counting counting() {
        return village.desks().counting();
    }

    Hall hall() {
        return new Hall(village.work(), meeting);
    }

    PollId paper(String question, Contest contest, long papers) {
        var polls = village.desks().polls();
        var id = polls.open(village.item(meeting, 2), PollDraft.of(question, PollForm.PAPER), contest)
                .orThrow();
        polls.papers(id, new Papers(papers, papers)).orThrow();
        return id;
    }

    Poll poll(PollId id) {
        return village.show(meeting).polls().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    ConsoleView console(Kit kit) {
        return console(kit, projection());
    }

    Projection projection() {
        return new Projection(
                new Theme(Fonts.family(), Look.LIGHT, 100),
                Settings.in(folder),
                id -> new Hall(village.work(), id),
                village.work()::now);
    }

    ConsoleView console(Kit kit, Projection projection) {
        return new ConsoleView(kit, village.desks(), projection, meeting, new ConsoleView.Ways(() -> {}, () -> {}));
    }

    @Override
    public void close() {
        village.close();
    }
}
