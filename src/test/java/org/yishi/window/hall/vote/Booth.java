package org.yishi.window.hall.vote;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.yishi.desk.meeting.Counting;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Customs;
import org.yishi.model.body.ProxyRule;
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
        this(folder, new TestVillage(folder, people, lang), people);
    }

    /** A booth of a body with customs of its own. */
    static Booth of(Path folder, int people, Lang lang, Customs customs) {
        return under(body -> with(body, body.proxy(), customs), folder, people, people, lang);
    }

    private Booth(Path folder, TestVillage village, int present) {
        this.folder = folder;
        this.village = village;
        meeting = village.planned();
        village.checkIn(meeting, present);
        village.desks().chair().open(meeting).orThrow();
        village.desks().chair().start(village.item(meeting, 2)).orThrow();
    }

    /** A meeting whose body has other rules, and which not all of its people attend. */
    static Booth under(UnaryOperator<Body> rules, Path folder, int people, int present, Lang lang) {
        var village = new TestVillage(folder, people, lang);
        village.work().act((tx, now) -> {
            tx.bodies().all().forEach(body -> tx.bodies().put(rules.apply(body)));
            tx.record(new Event.VillageFounded("溪口村"));
            return Outcome.done(true);
        });
        return new Booth(folder, village, present);
    }

    /** The same body with other rules for proxies and other customs. */
    static Body with(Body body, ProxyRule proxy, Customs customs) {
        return new Body(
                body.code(),
                body.name(),
                body.nameEn(),
                body.scope(),
                body.power(),
                body.holdsFrom(),
                body.holdsTo(),
                body.entitled(),
                body.rules(),
                body.bars(),
                proxy,
                body.notice(),
                customs,
                body.important(),
                body.meetsEvery(),
                body.note());
    }

    /** Three votes in the hand of each of the first on the list, who represent the last. */
    static Booth withProxies(Path folder, int people, int holders, Lang lang) {
        var proxies = new ProxyRule(2, false, "本村章程");
        var booth = under(body -> with(body, proxies, Customs.NONE), folder, people, people - 2 * holders, lang);
        for (int i = 0; i < holders; i++) {
            for (int j = 1; j <= 2; j++) {
                var principal = booth.village.person(booth.meeting, people - 2 * holders + 2 * i + j);
                var holder = booth.village.person(booth.meeting, i + 1);
                booth.village
                        .desks()
                        .checkIn()
                        .giveProxy(principal, holder, "书面委托书")
                        .orThrow();
            }
        }
        return booth;
    }

    PollId open(PollDraft draft) {
        return village.desks().polls().open(village.item(meeting, 2), draft).orThrow();
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
