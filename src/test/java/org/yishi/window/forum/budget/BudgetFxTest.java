package org.yishi.window.forum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.yishi.desk.forum.budget.Budgets;
import org.yishi.desk.forum.budget.VoteOffers;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.live.Exhibit;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.forum.OnWall;
import org.yishi.window.forum.budget.part.BudgetDesks;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.kit.KitIds;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;

/** A budget from nothing to the list, on a real file, by keys. */
@ExtendWith(ApplicationExtension.class)
final class BudgetFxTest {
    private static final MeetingId MEETING = new MeetingId(1);

    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();
    private SampleFile sample = later();
    private Settings settings = later();
    private Hands hands = later();
    private final FakeFiles files = new FakeFiles();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        sample = new SampleFile(folder, 200).busy();
        settings = Settings.in(folder);
        hands = new Hands(robot, stage);
        var projection = new Projection(
                new Theme(Fonts.family(), Look.LIGHT, 100),
                settings,
                meeting -> new Hall(sample.work, meeting),
                sample.work::now);
        hands.look(
                Lang.ZH,
                files,
                kit -> new BudgetView(
                        kit,
                        BudgetDesks.of(sample.work, kit.text(), List.of(new VoteOffers(sample.work))),
                        MEETING,
                        new OnWall(kit, projection, MEETING)));
    }

    @AfterEach
    void close() {
        settings.close();
        sample.close();
    }

    private BudgetBook book() {
        return new Budgets(sample.work).of(MEETING).orElseThrow();
    }

    @Test
    void projectsAreTypedImportedScoredAndRanked() throws IOException {
        hands.write(BudgetIds.PURSE, "80万");
        hands.keys(KeyCode.ENTER);
        hands.write(BudgetIds.PROJECT_TITLE, "村口路灯");
        hands.write(BudgetIds.PROJECT_COST, "30万");
        hands.keys(KeyCode.ENTER);
        assertEquals(1, hands.rows(BudgetIds.TABLE));
        assertEquals("", hands.words(BudgetIds.PROJECT_TITLE), "ready for the next one");
        var file = folder.resolve("项目.csv");
        Files.writeString(file, "项目,金额（万元）\n修缮水渠,40\n文化礼堂,50\n路灯,很多\n");
        files.answer(file);
        hands.press(BudgetIds.IMPORT);
        assertEquals("导入2个项目", hands.words(BudgetIds.TAKE));
        hands.press(BudgetIds.TAKE);
        assertEquals("3个项目共申请120万元，可用80万元，差40万元。", hands.words(BudgetIds.HEAD));
        hands.keys(KeyCode.ALT, KeyCode.DIGIT4);
        hands.press(BudgetIds.SCORES_TYPE + "-after");
        hands.write("score-1", "7.25");
        hands.write("score-2", "9");
        hands.write("score-3", "5");
        hands.press(BudgetIds.SCORES_KEEP);
        assertEquals(3, book().scored(Wave.AFTER).orElseThrow().scores().size());
        hands.keys(KeyCode.ALT, KeyCode.DIGIT5);
        assertEquals("列入2个项目，合计70万元，余10万元。", hands.words(BudgetIds.RESULT));
        takenOffAndPutBack();
    }

    /** What was judged stays; a project that nobody judged can be taken off, and put back by undo. */
    private void takenOffAndPutBack() {
        hands.focus(BudgetIds.TABLE);
        hands.row(BudgetIds.TABLE, 0);
        hands.keys(KeyCode.DELETE);
        assertTrue(hands.shows(KitIds.NOTICES));
        assertEquals(3, book().standing().size());
    }

    @Test
    void anAmendmentIsPutToTheVoteOnlyUnderAnItemThatRuns() {
        hands.meanwhile(() -> SampleBudget.fill(sample.work, MEETING, 3));
        var show = BudgetDesks.of(sample.work, Text.in(Lang.ZH), List.of()).show();
        var told = show.list(book(), new Budgets(sample.work).list(book()));
        assertEquals(
                1,
                told.rows().stream().filter(r -> r.look() == Exhibit.Look.NOW).count(),
                "one line where the purse ends");
        hands.keys(KeyCode.ALT, KeyCode.DIGIT3);
        assertTrue(hands.shows("amendment-put-2"));
        hands.press("amendment-put-2");
        assertTrue(hands.words("amendment-wrong").contains("没有进行中的议程"));
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
