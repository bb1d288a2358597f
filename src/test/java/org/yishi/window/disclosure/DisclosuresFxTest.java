package org.yishi.window.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureState;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.disclosure.holiday.HolidayIds;
import org.yishi.window.disclosure.list.NoticeList;
import org.yishi.window.kit.KitIds;

/** The wall, by its keys: drafted, put up, objected to, answered, taken down. */
@ExtendWith(ApplicationExtension.class)
final class DisclosuresFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private SampleFile sample = later();
    private NoticeDesks desks = later();
    private Hands hands = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        sample = new SampleFile(folder, 20).busy();
        desks = NoticeDesks.of(sample.work, Text.in(Lang.EN));
        hands = new Hands(robot, stage);
        hands.look(Lang.EN, files, kit -> new DisclosuresView(kit, desks, Optional.empty()));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whatIsDoneIsDraftedPutUpObjectedToAnsweredAndTakenDownByKeys() {
        int owed = desks.postings().board().owed().size();
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("2026-P1", only().number());
        assertTrue(hands.find(DisclosureIds.BODY, TextArea.class).isFocused(), "the draft is there to be read");
        assertEquals(owed - 1, desks.postings().board().owed().size());
        assertTrue(hands.words(DisclosureIds.BODY).contains("Matter: "), hands.words(DisclosureIds.BODY));
        hands.write(DisclosureIds.CONTACT, "村委会办公室，电话0574-65123456");
        hands.keys(KeyCode.CONTROL, KeyCode.S);
        assertEquals("村委会办公室，电话0574-65123456", only().contact());
        var before = SampleFile.TODAY.minusDays(20);
        hands.meanwhile(() -> hands.find(DisclosureIds.UP_ON, DatePicker.class).setValue(before));
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(DisclosureState.OVER, only().on(SampleFile.TODAY));
        hands.write(DisclosureIds.OBJECTION_WORDS, "金额不对");
        hands.write(DisclosureIds.OBJECTION_BY, "王秀英");
        hands.keys(KeyCode.CONTROL, KeyCode.S);
        assertEquals(1, only().unanswered().size());
        hands.write(DisclosureIds.ANSWER, "已核对，无误");
        hands.write(DisclosureIds.ANSWER_BY, "李敏");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(0, only().unanswered().size());
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(DisclosureState.DOWN, only().on(SampleFile.TODAY));
        assertTrue(only().ending().endsWith("answered: 1"), only().ending());
    }

    @Test
    void whatMayNotHangIsShownBeforeTheWallCopyIsWrittenAndMaskedByOneKey() {
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hands.write(DisclosureIds.BODY, "事项：路灯\n联系13812345678");
        var target = folder.resolve("wall.docx");
        files.answer(target);
        hands.keys(KeyCode.CONTROL, KeyCode.P);
        assertFalse(Files.exists(target));
        hands.press(DisclosureIds.MASK);
        assertTrue(Files.exists(target));
        assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("wall.docx"));
        assertTrue(only().body().contains("13812345678"), "the text on file stays");
    }

    @Test
    void whatNeedNotHangIsNotedForAllRowsChosen() {
        int owed = desks.postings().board().owed().size();
        hands.meanwhile(() ->
                hands.find(NoticeList.ID, ListView.class).getSelectionModel().selectAll());
        assertTrue(hands.isDisabled(DisclosureIds.DRAFT));
        hands.write(DisclosureIds.WAIVE_WHY, "启用本程序前已经公示");
        hands.press(DisclosureIds.WAIVE);
        assertEquals(0, desks.postings().board().owed().size());
        assertEquals(
                owed,
                desks.disclosures().all().stream().filter(Disclosure::isWaived).count());
    }

    @Test
    void aPeriodOfWorkingDaysSaysWhenAYearHasNoHolidays() {
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hands.press(DisclosureIds.WORKING);
        assertTrue(hands.words(DisclosureIds.ENDS).contains("No holidays are written down for 2026"));
        hands.press(DisclosureIds.HOLIDAYS);
        hands.press(HolidayIds.DAYS_LOAD);
        assertEquals(39, hands.rows(HolidayIds.DAY_TABLE));
        hands.row(HolidayIds.DAY_TABLE, 0);
        hands.press(HolidayIds.DAY_REMOVE);
        assertEquals(38, hands.rows(HolidayIds.DAY_TABLE));
        hands.write(HolidayIds.DAYS_PASTED, "2027-01-01~2027-01-03，休，元旦\n2027年1月4日 上班 元旦调休");
        hands.press(HolidayIds.DAYS_PASTE);
        assertEquals(42, hands.rows(HolidayIds.DAY_TABLE));
        hands.meanwhile(() -> hands.find(HolidayIds.DAY, DatePicker.class).setValue(LocalDate.of(2027, 5, 1)));
        hands.write(HolidayIds.DAY_NAME, "劳动节");
        hands.press(HolidayIds.DAY_SET);
        assertEquals(43, hands.rows(HolidayIds.DAY_TABLE));
    }

    private Disclosure only() {
        return desks.disclosures().all().getLast();
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
