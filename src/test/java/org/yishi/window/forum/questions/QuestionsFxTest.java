package org.yishi.window.forum.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.yishi.desk.check.Verify;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.desk.forum.questions.Questionnaires;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;

/** A questionnaire written, typed in before and after and corrected, on a real file, by keys. */
@ExtendWith(ApplicationExtension.class)
final class QuestionsFxTest {
    private static final MeetingId MEETING = new MeetingId(1);

    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();
    private Entry entry = later();
    private Settings settings = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        sample = new SampleFile(folder, 12).busy();
        hands = new Hands(robot, stage);
        entry = new Entry(sample.work);
        settings = Settings.in(folder.resolve("settings"));
    }

    @AfterEach
    void close() {
        settings.close();
        sample.close();
    }

    private void look() {
        hands.look(Lang.EN, new FakeFiles(), kit -> {
            var projection = new Projection(
                    new Theme(Fonts.family(), Look.LIGHT, 100),
                    settings,
                    id -> new Hall(sample.work, id),
                    sample.work::now);
            return new QuestionsView(kit, sample.work, MEETING, new OnWall(kit, projection, MEETING));
        });
    }

    private List<Answer> answers(Wave wave, String code) {
        var one = new Questionnaires(sample.work).of(MEETING).getFirst();
        return entry.find(one.id(), wave, code).orElseThrow().answers();
    }

    private void write() {
        hands.press(QuestionIds.NEW);
        hands.write(QuestionIds.TITLE, "Projects of 2026");
        hands.write(QuestionIds.LINES, "1. Sewers\n2. Park\nShall parking cost? | Yes | No\n");
        hands.press(QuestionIds.SAVE);
    }

    private void form(KeyCode code, KeyCode... answers) {
        hands.keys(code);
        hands.keys(KeyCode.ENTER);
        hands.keys(KeyCode.ENTER);
        for (var answer : answers) {
            hands.keys(answer);
        }
        hands.keys(KeyCode.ENTER);
    }

    @Test
    void threeQuestionsAreTypedInByOneKeyEachAndTheResultIsThere() {
        look();
        assertTrue(hands.shows(QuestionIds.NEW));
        write();
        hands.focus(QuestionIds.CODE);
        form(KeyCode.DIGIT7, KeyCode.DIGIT4, KeyCode.PERIOD, KeyCode.DIGIT2);
        assertEquals(
                List.of(new Answer.Score(4), new Answer.DontKnow(), new Answer.Choice(2)), answers(Wave.BEFORE, "7"));
        form(KeyCode.DIGIT8, KeyCode.DIGIT5, KeyCode.DIGIT0, KeyCode.SPACE);
        assertEquals(List.of(new Answer.Score(5), new Answer.Score(0), new Answer.Blank()), answers(Wave.BEFORE, "8"));
        hands.keys(KeyCode.PAGE_DOWN);
        form(KeyCode.DIGIT7, KeyCode.X, KeyCode.DIGIT3, KeyCode.BACK_SPACE, KeyCode.DIGIT9, KeyCode.DIGIT1);
        assertEquals(
                List.of(new Answer.Score(10), new Answer.Score(9), new Answer.Choice(1)), answers(Wave.AFTER, "7"));
        assertEquals("Before: 2; after: 1; pairs: 1", hands.words(QuestionIds.COUNTER));
        hands.press(QuestionIds.TAB_RESULTS);
        assertEquals(
                "Forms before: 2; after: 1. People with both forms, by their number: 1, 100.00% of those after.",
                hands.words(QuestionIds.TURNOUT));
        assertEquals(2, hands.rows(QuestionIds.TABLE));
        assertTrue(new Verify(sample.work).verify().isSound());
    }

    @Test
    void aDoubleCodeBringsTheOldFormBackAndUndoTakesTheLastOneAway() {
        look();
        write();
        hands.focus(QuestionIds.CODE);
        form(KeyCode.DIGIT7, KeyCode.DIGIT4, KeyCode.DIGIT4, KeyCode.DIGIT2);
        hands.keys(KeyCode.DIGIT7);
        hands.keys(KeyCode.ENTER);
        assertTrue(hands.words(QuestionIds.NOTE).contains("already in"), hands.words(QuestionIds.NOTE));
        assertEquals("4", hands.words(QuestionIds.answer(2)));
        hands.keys(KeyCode.ENTER);
        hands.keys(KeyCode.DIGIT6);
        hands.keys(KeyCode.ENTER);
        assertEquals(
                List.of(new Answer.Score(6), new Answer.Score(4), new Answer.Choice(2)), answers(Wave.BEFORE, "7"));
        hands.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(new Answer.Score(4), answers(Wave.BEFORE, "7").getFirst());
        hands.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(new Answer.Score(6), answers(Wave.BEFORE, "7").getFirst());
        form(KeyCode.DIGIT9, KeyCode.DIGIT1, KeyCode.DIGIT1);
        assertEquals("Before: 1; after: 0; pairs: 0", hands.words(QuestionIds.COUNTER));
        hands.keys(KeyCode.DIGIT1);
        hands.keys(KeyCode.ENTER);
        assertEquals("Before: 2; after: 0; pairs: 0", hands.words(QuestionIds.COUNTER));
        hands.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Before: 1; after: 0; pairs: 0", hands.words(QuestionIds.COUNTER));
        hands.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Before: 2; after: 0; pairs: 0", hands.words(QuestionIds.COUNTER));
    }

    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
