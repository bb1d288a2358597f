package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.desk.matter.Disclosures;
import org.yishi.model.Outcome;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.DisclosureState;
import org.yishi.model.id.DisclosureId;

/** What hangs on the village's wall, and for how long. */
class DisclosuresTest {
    /** The day of the village's clock. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @TempDir
    Path folder;

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    private static Disclosure draft(int days) {
        return new Disclosure(
                new DisclosureId(0),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DisclosureKind.RESOLUTION,
                "关于修缮灌溉渠的决议",
                "会议应到30人，实到21人。",
                days,
                false,
                "村民委员会组织法第三十五条",
                TODAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "村委会办公室",
                "",
                Optional.empty(),
                List.of());
    }

    @Test
    void aDecisionHangsFifteenDaysAndComesDownWhenEveryObjectionIsAnswered() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var disclosures = new Disclosures(village.work);
            assertEquals("followup.disclosure-too-short", refusal(disclosures.plan(draft(3))));
            var id = disclosures.plan(draft(15)).orThrow();
            assertEquals(DisclosureState.MISSED, disclosures.all().getFirst().on(TODAY.plusDays(1)));
            assertEquals("followup.disclosure-not-up", refusal(disclosures.object(id, "王秀英", "金额不对")));
            assertEquals(
                    TODAY.plusDays(15), disclosures.putUp(id, TODAY, "村务公开栏").orThrow());
            assertEquals("followup.disclosure-up", refusal(disclosures.putUp(id, TODAY, "")));
            disclosures.object(id, "王秀英", "金额不对").orThrow();
            assertEquals("followup.disclosure-early", refusal(disclosures.takeDown(id, "期满")));
            village.pass(16 * 24 * 3600L);
            assertEquals(DisclosureState.OVER, disclosures.all().getFirst().on(TODAY.plusDays(16)));
            assertEquals("followup.disclosure-unanswered", refusal(disclosures.takeDown(id, "期满")));
            var objection = disclosures.all().getFirst().objections().getFirst().id();
            disclosures.answer(id, objection, "李敏", "已核对，金额无误").orThrow();
            disclosures.takeDown(id, "期满，一条异议已答复").orThrow();
            assertEquals(DisclosureState.DOWN, disclosures.all().getFirst().on(TODAY.plusDays(16)));
            assertEquals("2026-P1", disclosures.all().getFirst().number());
            assertTrue(new Verify(village.work).verify().isSound());
        }
    }

    @Test
    void workingDaysSkipTheHolidaysThatTheVillageWroteDown() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var disclosures = new Disclosures(village.work);
            disclosures.specialDay(TODAY.plusDays(1), false, "村里放假").orThrow();
            var d = draft(15);
            var working = new Disclosure(
                    d.id(),
                    "",
                    d.topic(),
                    d.resolution(),
                    d.task(),
                    DisclosureKind.OWNERS,
                    d.title(),
                    d.body(),
                    5,
                    true,
                    d.source(),
                    TODAY,
                    d.putUp(),
                    d.until(),
                    d.takenDown(),
                    "",
                    "",
                    "",
                    d.voidReason(),
                    List.of());
            var id = disclosures.plan(working).orThrow();
            assertEquals(
                    LocalDate.of(2026, 3, 13), disclosures.putUp(id, TODAY, "").orThrow());
            disclosures.declareVoid(id, "内容有误").orThrow();
            assertEquals("followup.disclosure-void", refusal(disclosures.takeDown(id, "")));
        }
    }
}
