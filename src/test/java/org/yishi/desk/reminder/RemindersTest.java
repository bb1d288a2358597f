package org.yishi.desk.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.desk.village.Villages;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What reminds people, on a real file. */
final class RemindersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder = Path.of("");

    private Villages.Open open = later();
    private Reminders reminders = later();

    @BeforeEach
    void found() {
        var clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var village = new Village("溪口村", VillageKind.VILLAGE, "宁海县", "岔路镇");
        open = new Villages(clock, () -> "李敏")
                .found(folder.resolve("a.yishi"), village)
                .orThrow();
        reminders = new Reminders(open.work(), Text.in(Lang.ZH));
        promise("修缮灌溉渠", "陈国平", -22);
        promise("联系施工队13812345678，身份证330226199001011234", "陈国平", -3);
        promise("安装路灯", "陈国平", 5);
        promise("登记造册", "李秀英", 0);
        promise("明年的事", "欧阳明", 90);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void promise(String title, String owner, int days) {
        var due = Optional.of(TODAY.plusDays(days));
        new FollowUp(open.work(), () -> "李敏")
                .add(new TaskDraft(title, owner, "", due, ListKind.NEED, ""), TaskPlan.NONE)
                .orThrow();
    }

    @Test
    void oneOwnerIsToldWhatIsLateFirst() {
        assertEquals("""
            【溪口村】陈国平：
            截至11月23日，您有2项逾期、1项两周内到期：
            1. 修缮灌溉渠（应于11月1日完成，已逾期22天）
            2. 联系施工队138****5678，身份证3****************4（应于11月20日完成，已逾期3天）
            3. 安装路灯（11月28日到期，还有5天）
            请抓紧办理，办好后报进展；有困难请及时说明。\
            """, reminders.text(Optional.of("陈国平")));
    }

    @Test
    void everyoneIsToldByOwnerAndWhoHasNothingIsLeftOut() {
        var all = reminders.text(Optional.empty());
        assertTrue(all.contains("全村有2项逾期、2项两周内到期"), all);
        assertTrue(all.indexOf("■ 陈国平") < all.indexOf("■ 李秀英"), all);
        assertTrue(all.contains("登记造册（今天到期）"), all);
        assertFalse(all.contains("欧阳明"), all);
        assertTrue(reminders.text(Optional.of("欧阳明")).contains("没有逾期"));
    }

    @Test
    void ownersStandInOrderOfWhatIsLate() {
        assertEquals(
                List.of(new Owner("陈国平", 2, 1, 3), new Owner("李秀英", 0, 1, 1), new Owner("欧阳明", 0, 0, 1)),
                reminders.owners());
    }

    @Test
    void theCalendarKeepsItsNamesWhenItIsWrittenAgain() throws Exception {
        var file = reminders.calendar(Optional.empty(), folder.resolve("a.ics")).orThrow();
        var first = names(Files.readString(file));
        assertEquals(5, first.size());
        assertEquals(5, new HashSet<>(first).size());
        var again = reminders.calendar(Optional.empty(), file).orThrow();
        assertEquals(first, names(Files.readString(again)));
        assertEquals(3, names(reminders.ics(Optional.of("陈国平"))).size());
        assertFalse(reminders.ics(Optional.empty()).contains("13812345678"));
    }

    private static List<String> names(String ics) {
        return Arrays.stream(ics.split("\r\n", -1))
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
