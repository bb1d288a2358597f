package org.yishi.desk.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.check.Verify;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.MeetingId;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.lot.LotTerms;
import org.yishi.model.lot.SeedFrom;
import org.yishi.model.lot.Stratum;
import org.yishi.model.lot.Trait;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.LineKind;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.lot.LotWords;
import org.yishi.window.SampleFile;

@Execution(ExecutionMode.CONCURRENT)
final class KeptLotsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @TempDir
    private Path folder = Path.of("");

    private SampleFile village = later();
    private KeptLots kept = later();
    private MeetingId meeting = new MeetingId(0);

    @BeforeEach
    void found() {
        village = new SampleFile(folder, 120);
        kept = new KeptLots(village.work, Text.in(Lang.ZH));
        meeting = plan("deliberation");
    }

    @AfterEach
    void close() {
        village.close();
    }

    private MeetingId plan(String body) {
        return village.planning
                .plan(new MeetingPlan(
                        body, "垃圾分类恳谈", "礼堂", OffsetDateTime.parse("2026-03-12T19:00:00+08:00"), "王建国", "李敏"))
                .orThrow();
    }

    static LotTerms terms(int total, int percent, Trait... by) {
        return new LotTerms(total, percent, 1, Set.of(by), List.of(), Optional.empty(), 18, DAY);
    }

    private Lot draw(int total, Trait... by) {
        kept.draw(meeting, terms(total, 80, by), 71523, SeedFrom.CALLED).orThrow();
        return lot();
    }

    private Lot lot() {
        return kept.standing(meeting).orElseThrow().lot();
    }

    private LotPerson person(long id) {
        return lot().person(id).orElseThrow();
    }

    private List<Attendee> list() {
        return village.planning.show(meeting).orElseThrow().attendees();
    }

    private static String why(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal) ? refusal.key() : "done";
    }

    @Test
    void theShareOfThoseDrawnIsReachedAndEachStratumIsWithinOnePerson() {
        assertEquals(30, terms(37, 80).size());
        var lot = draw(37, Trait.GRID, Trait.SEX, Trait.AGE);
        assertEquals(30, lot.seats());
        for (Stratum stratum : lot.strata()) {
            long share = 30L * stratum.people();
            assertTrue(Math.abs((long) stratum.seats() * lot.frame() - share) < lot.frame(), stratum.toString());
        }
        assertTrue(KeptLots.repeats(lot));
        assertEquals("lot.drawn-already", why(kept.draw(meeting, terms(5, 100), 1, SeedFrom.DICE)));
    }

    @Test
    void whoeverComesIsOnTheListOnceAndAWrongAnswerCanBeTakenBack() {
        var first = draw(20, Trait.SEX).people().getFirst();
        kept.answer(first.id(), LotAnswer.COMES, "").orThrow();
        assertEquals(1, list().size());
        var line = list().getFirst();
        assertEquals(Optional.of(first.resident()), line.resident());
        assertEquals(Capacity.ENTITLED, line.capacity());
        assertEquals("抽签参加人", line.standing());
        kept.answer(first.id(), LotAnswer.OPEN, "").orThrow();
        assertEquals(List.of(), list());
        assertEquals(16, kept.allCome(meeting).orThrow());
        assertEquals(16, list().size());
        assertEquals("lot.all-answered", why(kept.allCome(meeting)));
        village.planning.remakeList(meeting, Optional.empty()).orThrow();
        assertEquals(16, list().size());
        assertEquals(list().getFirst().id(), person(first.id()).line().orElseThrow());
        assertEquals(List.of(), new Verify(village.work).verify().flaws());
    }

    @Test
    void whoDeclinesMakesRoomForTheNextOfTheStratumAndBehindTheSubstitutesTheLotsGoOn() {
        var lot = draw(5, Trait.SEX);
        var stratum = lot.strata().getFirst();
        var here = lot.of(stratum);
        var first = here.getFirst();
        assertEquals("lot.no-reason", why(kept.answer(first.id(), LotAnswer.DECLINES, " ")));
        var moved = kept.answer(first.id(), LotAnswer.DECLINES, "外出务工")
                .orThrow()
                .movedUp()
                .orElseThrow();
        assertEquals(
                here.stream()
                        .filter(LotPerson::substitute)
                        .findFirst()
                        .orElseThrow()
                        .resident(),
                moved.resident());
        assertEquals(Optional.of(first.id()), person(moved.id()).standsFor());
        // taken back while the substitute has not answered: nobody stands for anybody
        kept.answer(first.id(), LotAnswer.OPEN, "").orThrow();
        assertFalse(person(moved.id()).isCalled());
        kept.answer(first.id(), LotAnswer.DECLINES, "外出务工").orThrow();
        kept.answer(moved.id(), LotAnswer.COMES, "").orThrow();
        assertEquals("lot.moved-up-answered", why(kept.answer(first.id(), LotAnswer.COMES, "")));
        // all of the stratum decline, one after the other: everybody in it is asked once, in the order of the lots
        kept.answer(moved.id(), LotAnswer.DECLINES, "生病").orThrow();
        for (int i = 0; i < stratum.people() + 2; i++) {
            lot().of(stratum).stream()
                    .filter(p -> p.isCalled() && p.answer() == LotAnswer.OPEN)
                    .findFirst()
                    .ifPresent(
                            p -> kept.answer(p.id(), LotAnswer.DECLINES, "没空").orThrow());
        }
        var all = lot().of(stratum).stream().map(LotPerson::resident).toList();
        assertEquals(stratum.people(), new HashSet<>(all).size());
        assertEquals(0, list().size());
    }

    @Test
    void aVoidDrawStaysWithItsReasonAndTakesItsPeopleOffTheList() {
        var lot = draw(10, Trait.GRID);
        kept.allCome(meeting).orThrow();
        assertEquals("lot.no-reason", why(kept.makeVoid(lot.id(), meeting, "")));
        var checkIn = new CheckIn(village.work, Text.in(Lang.ZH));
        checkIn.in(list().getFirst().id()).orThrow();
        assertEquals("meeting.noted-not-struck", why(kept.makeVoid(lot.id(), meeting, "种子数听错")));
        checkIn.takeBack(list().getFirst().id(), "看错").orThrow();
        kept.makeVoid(lot.id(), meeting, "种子数听错").orThrow();
        assertEquals(List.of(), list());
        assertTrue(kept.standing(meeting).isEmpty());
        kept.draw(meeting, terms(10, 100, Trait.GRID), 71532, SeedFrom.CALLED).orThrow();
        assertEquals(
                List.of(Optional.of("种子数听错")),
                kept.voided(meeting).stream().map(Lot::voidReason).toList());
        assertEquals(List.of(), new Verify(village.work).verify().flaws());
    }

    @Test
    void inABodyWithElectorsOfItsOwnWhoeverIsDrawnSitsIn() {
        meeting = plan("villagers-representatives");
        long electors = list().size();
        draw(30, Trait.SEX);
        kept.allCome(meeting).orThrow();
        assertEquals(electors, list().stream().filter(Attendee::isEntitled).count());
        assertTrue(list().stream().anyMatch(a -> !a.isEntitled() && a.standing().equals("抽签参加人")));
        var facts = kept.facts(meeting).orElseThrow();
        assertTrue(facts.sitIn());
        assertEquals(24, facts.drawn());
        assertEquals(
                "24 people drawn by lot from " + facts.frame() + " sat in (seed 71523, digits called in the hall).",
                new LotWords(Text.in(Lang.EN)).facts(facts));
    }

    @Test
    void theMinutesCanSayHowManyWereDrawn() {
        draw(10, Trait.SEX);
        var people = lot().people();
        var moved = kept.answer(people.getFirst().id(), LotAnswer.DECLINES, "外出")
                .orThrow()
                .movedUp()
                .orElseThrow();
        kept.allCome(meeting).orThrow();
        assertTrue(person(moved.id()).comes());
        new CheckIn(village.work, Text.in(Lang.ZH))
                .addGuest(meeting, "赵律师", "法律顾问")
                .orThrow();
        var said = new LotWords(Text.in(Lang.ZH)).facts(kept.facts(meeting).orElseThrow());
        assertEquals("参加人8人，其中8人从" + lot().frame() + "人中抽签产生（种子数71523，现场居民报数）。其中1人为候补递补。", said);
        var minutes = new MinutesDesk(village.work, village.planning, Text.in(Lang.ZH));
        assertTrue(minutes.draft(meeting).orThrow().contains(new Line(LineKind.PRESENCE, said)));
    }

    @Test
    void theDrawIsTheSameInEitherLanguageAndStrataAreNamedInBoth() {
        var lot = draw(20, Trait.GRID, Trait.SEX, Trait.AGE);
        var stratum = lot.strata().getFirst();
        assertEquals("第1网格 · 男 · 35岁以下", new LotWords(Text.in(Lang.ZH)).stratum(stratum));
        assertEquals("第1网格 · Male · under 35", new LotWords(Text.in(Lang.EN)).stratum(stratum));
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
