package org.yishi.desk.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.Work;
import org.yishi.desk.village.VillageDesk;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.Measure;
import org.yishi.model.body.NoticeRule;
import org.yishi.model.body.ProxyRule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.store.VillageFile;

@Execution(ExecutionMode.CONCURRENT)
class BodiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final String REPRESENTATIVES = "villagers-representatives";

    @TempDir
    Path folder;

    private VillageFile file;
    private Bodies bodies;

    @BeforeEach
    void found() {
        file = VillageFile.create(folder.resolve("溪口村.yishi")).orThrow();
        var clock = Clock.fixed(Instant.parse("2026-03-05T11:04:00Z"), ZoneOffset.ofHours(8));
        var work = new Work(file, clock, () -> "王秀英", new Changes());
        new VillageDesk(work)
                .found(new Village("溪口村", VillageKind.VILLAGE, "", ""), BodyFiles.defaults())
                .orThrow();
        bodies = new Bodies(work);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void aVillageChoosesFromItsBodiesOfTheDay() {
        var codes = bodies.on(DAY).stream().map(Body::code).toList();
        assertEquals(codes.stream().distinct().toList(), codes);
        assertTrue(codes.contains(REPRESENTATIVES) && codes.contains("owners-assembly"));
        assertTrue(codes.stream().noneMatch(c -> c.startsWith("residents-")));
        assertEquals("villagers-assembly", codes.getFirst());
        var old = bodies.on(LocalDate.of(2025, 3, 5)).stream().map(Body::code).toList();
        assertTrue(old.contains(REPRESENTATIVES) && !old.contains("collective-assembly"));
    }

    @Test
    void whatWasPutInIsReadBackWhole() {
        for (var body : BodyFiles.defaults()) {
            assertEquals(body, bodies.find(body.code(), body.holdsFrom()).orElseThrow());
        }
    }

    @Test
    void aBodyIsFoundAsItStoodOnTheDay() {
        var before = bodies.find(REPRESENTATIVES, LocalDate.of(2025, 12, 31)).orElseThrow();
        assertEquals(LocalDate.of(2018, 12, 29), before.holdsFrom());
        assertEquals(
                DAY.withDayOfYear(1),
                bodies.find(REPRESENTATIVES, DAY).orElseThrow().holdsFrom());
        assertTrue(bodies.find(REPRESENTATIVES, LocalDate.of(2010, 1, 1)).isEmpty());
        assertTrue(bodies.find("nobody", DAY).isEmpty());
    }

    @Test
    void aVillagesChangeHoldsFromItsDayAndNotBefore() {
        var body = bodies.find(REPRESENTATIVES, DAY).orElseThrow();
        BodyDraft.of(body)
                .holdsFrom(LocalDate.of(2026, 7, 1))
                .notice(new NoticeRule(5, "本村章程第六条"))
                .checked()
                .then(bodies::put)
                .orThrow();
        assertEquals(
                3,
                bodies.find(REPRESENTATIVES, LocalDate.of(2026, 6, 30))
                        .orElseThrow()
                        .notice()
                        .days());
        assertEquals(
                5,
                bodies.find(REPRESENTATIVES, LocalDate.of(2026, 7, 1))
                        .orElseThrow()
                        .notice()
                        .days());
        assertEquals(bodies.on(DAY).size(), bodies.on(LocalDate.of(2026, 7, 1)).size());
    }

    @Test
    void changedSharesReplaceThoseOfTheSameDay() {
        var body = bodies.find(REPRESENTATIVES, DAY).orElseThrow();
        var quarters = new Threshold(3, 4, Comparison.AT_LEAST, Base.ENTITLED, Measure.HEADS);
        var changed = BodyDraft.of(body)
                .quorum("ordinary", List.of(quarters))
                .adoption("ordinary", List.of(quarters))
                .source("ordinary", " 本村章程第八条 ")
                .secretOnly("ordinary", true)
                .turnout("ordinary", Turnout.CAST)
                .proxy(new ProxyRule(1, true, "本村章程"))
                .entitled(new Entitlement(
                        Entitlement.Who.RESIDENTS, body.entitled().roles(), 18))
                .named("代表会", "Representatives")
                .note("已备案")
                .checked()
                .then(bodies::put)
                .orThrow();
        var kept = bodies.find(REPRESENTATIVES, DAY).orElseThrow();
        assertEquals(changed, kept);
        assertEquals(List.of(quarters), kept.rules().getFirst().adoption());
        assertEquals("本村章程第八条", kept.rules().getFirst().source());
        assertEquals(body.rules().getLast(), kept.rules().getLast());
    }

    @Test
    void aRuleThatCannotBeMeantIsNotKept() {
        var body = bodies.find(REPRESENTATIVES, DAY).orElseThrow();
        var never = new Threshold(1, 1, Comparison.MORE_THAN, Base.ENTITLED, Measure.HEADS);
        var refused = BodyDraft.of(body).adoption("ordinary", List.of(never)).checked();
        var why = assertInstanceOf(Outcome.Refused.class, refused).why();
        assertEquals("body.share-says-nothing", why.key());
        assertEquals("村民代表会议", why.args().getFirst());
        var byThose = new Threshold(1, 2, Comparison.MORE_THAN, Base.PRESENT, Measure.HEADS);
        var put = bodies.put(
                BodyDraft.of(body).quorum("ordinary", List.of(byThose)).body());
        assertEquals(
                "body.quorum-base",
                assertInstanceOf(Outcome.Refused.class, put).why().key());
        assertEquals(body, bodies.find(REPRESENTATIVES, DAY).orElseThrow());
    }

    @Test
    void aRuleThatIsNotThereCannotBeChanged() {
        var draft = BodyDraft.of(bodies.find(REPRESENTATIVES, DAY).orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> draft.source("nothing", ""));
    }

    @Test
    void aFileOfTheTownshipIsPutIn() {
        assertInstanceOf(Outcome.Refused.class, bodies.putFile(folder.resolve("no.toml")));
        var shipped = Path.of("assets", "bodies", "council.toml");
        assertEquals("council", bodies.putFile(shipped).orThrow().code());
    }

    @Test
    void aBodysCustomsAreChangedAndKept() {
        var body = bodies.find(REPRESENTATIVES, DAY).orElseThrow();
        assertEquals(Customs.NONE, body.customs());
        var lots = new Customs(true, Customs.Ties.LOT);
        BodyDraft.of(body).customs(lots).checked().then(bodies::put).orThrow();
        var kept = bodies.find(REPRESENTATIVES, DAY).orElseThrow();
        assertEquals(lots, kept.customs());
        assertEquals(body, BodyDraft.of(kept).customs(Customs.NONE).body());
    }

    @Test
    void aCopyIsABodyOfItsOwn() {
        var body = bodies.find(REPRESENTATIVES, DAY).orElseThrow();
        var code = bodies.freeCode(REPRESENTATIVES);
        assertEquals("villagers-representatives-2", code);
        var copy = bodies.copy(body, code, " 议事代表会 ", "Council").orThrow();
        assertEquals("议事代表会", copy.name());
        assertEquals(body.rules(), copy.rules());
        assertEquals(body, bodies.find(REPRESENTATIVES, DAY).orElseThrow());
        assertTrue(bodies.on(DAY).contains(copy));
        assertEquals("villagers-representatives-3", bodies.freeCode(REPRESENTATIVES));
    }

    @Test
    void aCopyUnderATakenCodeOrWithoutANameIsRefused() {
        var body = bodies.find(REPRESENTATIVES, DAY).orElseThrow();
        assertEquals("body.code-taken", why(bodies.copy(body, "council", "新", "New")));
        assertEquals("body.blank", why(bodies.copy(body, "new", " ", "New")));
        assertEquals("body.code-form", why(bodies.copy(body, "新的", "新", "New")));
        assertEquals("body.code-form", why(bodies.copy(body, "Our Council", "新", "New")));
        assertEquals(BodyFiles.defaults().size(), everywhere());
    }

    @Test
    void aBodyForCommunitiesIsNotTakenByAVillage() {
        var community = Path.of("assets", "bodies", "residents-representatives.toml");
        assertEquals("body.other-kind", why(bodies.putFile(community)));
    }

    @Test
    void aBodyIsCarriedToAnotherVillage() {
        var body = bodies.find(REPRESENTATIVES, DAY).orElseThrow();
        var ours = BodyDraft.of(body)
                .coded("xikou-council")
                .named("溪口\"议事\"会", "Xikou \\ council")
                .note("第一行\n第二行\t完")
                .customs(new Customs(true, Customs.Ties.CHAIR))
                .body();
        var target = folder.resolve("溪口.toml");
        BodyFiles.write(ours, target).orThrow();
        assertTrue(bodies.standing(ours).isEmpty());
        assertEquals(ours, bodies.putFile(target).orThrow());
        assertEquals(ours, bodies.standing(ours).orElseThrow());
        assertEquals("body.file-unwritable", why(BodyFiles.write(ours, folder.resolve("none/a.toml"))));
    }

    private long everywhere() {
        return BodyFiles.defaults().stream()
                .filter(b -> bodies.standing(b).isPresent())
                .count();
    }

    private static String why(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why().key();
    }
}
