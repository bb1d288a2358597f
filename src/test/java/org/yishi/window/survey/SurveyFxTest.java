package org.yishi.window.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.yishi.desk.matter.Matters;
import org.yishi.desk.survey.Surveys;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TopicId;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.KitIds;

/** A survey from the draw to the matter that is taken up again, on a real file, by keys alone. */
@ExtendWith(ApplicationExtension.class)
final class SurveyFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();
    private Surveys desk = later();
    private TopicId topic = new TopicId(0);

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        sample = new SampleFile(folder, 60).busy();
        hands = new Hands(robot, stage);
        desk = new Surveys(sample.work);
        topic = closedMatter(sample);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    static TopicId closedMatter(SampleFile sample) {
        var matters = new Matters(sample.work);
        var id = matters.raise(new Topic(
                        new TopicId(0),
                        "",
                        "修缮村北灌溉渠",
                        "渠道漏水",
                        "王秀英",
                        Optional.empty(),
                        Optional.empty(),
                        Channel.VISIT,
                        LocalDate.of(2026, 1, 20),
                        Filing.of("水利"),
                        TopicState.TAKEN_UP,
                        "",
                        Optional.empty(),
                        Optional.empty()))
                .orThrow();
        return matters.close(id, "王建国", "已完工").orThrow();
    }

    private Survey survey() {
        return desk.of(topic).getLast();
    }

    private void openOfTen() {
        hands.look(Lang.EN, new FakeFiles(), kit -> new NewSurveyView(kit, sample.work, topic));
        hands.keys(KeyCode.DIGIT1);
        hands.keys(KeyCode.DIGIT0);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(new Goal.Survey(new SurveyId(1)).toString(), hands.went());
        hands.look(Lang.EN, new FakeFiles(), kit -> new SurveyView(kit, sample.work, survey().id()));
    }

    private void form(KeyCode step) {
        hands.keys(step);
        hands.keys(KeyCode.ENTER);
    }

    private TopicState state() {
        return new Matters(sample.work).dossier(topic).orElseThrow().topic().state();
    }

    @Test
    void tenFormsAreTypedInOneIsTakenBackAndTheMatterIsTakenUpAgain() {
        openOfTen();
        assertEquals(10, survey().method().asked());
        assertEquals(202603051904L, survey().seed());
        Stream.of(KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.DIGIT4, KeyCode.DIGIT4, KeyCode.DIGIT4)
                .forEach(this::form);
        hands.keys(KeyCode.PAGE_DOWN);
        Stream.of(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT4)
                .forEach(this::form);
        hands.keys(KeyCode.DIGIT2);
        hands.keys(KeyCode.W);
        hands.keys(KeyCode.E);
        hands.keys(KeyCode.DIGIT4);
        hands.keys(KeyCode.ENTER);
        assertEquals("10 of 10 forms", hands.words(SurveyIds.COUNTER));
        assertEquals("we4", survey().answers().getLast().remark());
        assertEquals(Step.DISSATISFIED, survey().answers().getLast().step());
        assertEquals(
                List.of("第1网格", "第2网格"),
                List.of(
                        survey().answers().getFirst().grid(),
                        survey().answers().getLast().grid()));
        form(KeyCode.DIGIT5);
        assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("All 10 forms are in"));
        assertEquals(10, survey().answers().size());
        hands.keys(KeyCode.BACK_SPACE);
        hands.keys(KeyCode.BACK_SPACE);
        assertEquals("9 of 10 forms", hands.words(SurveyIds.COUNTER));
        hands.press(KitIds.NOTICE_UNDO);
        assertEquals("10 of 10 forms", hands.words(SurveyIds.COUNTER));
        assertEquals(
                "6 of 10 are satisfied or very satisfied: 60.00% (needs at least 80%, that is 8)",
                hands.words(SurveyIds.SATISFIED));
        assertEquals("If closed now: The matter will be taken up again.", hands.words(SurveyIds.OUTCOME));
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(TopicState.CLOSED, state());
        hands.keys(KeyCode.ENTER);
        assertEquals(TopicState.REOPENED, state());
        assertTrue(survey().end().orElseThrow().reopened());
        assertFalse(hands.shows(SurveyIds.REMARK));
        assertEquals("Residents are not satisfied. The matter was taken up again.", hands.words(SurveyIds.OUTCOME));
    }

    @Test
    void enterWithoutAStepKeepsNothingAndSaysWhy() {
        openOfTen();
        hands.keys(KeyCode.ENTER);
        assertEquals(0, survey().answers().size());
        assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("press 1 to 5"));
        hands.keys(KeyCode.DIGIT6);
        assertEquals("6", hands.words(SurveyIds.REMARK));
    }

    @Test
    void ctrlZTakesTheLastFormBackAndBringsItInAgain() {
        openOfTen();
        form(KeyCode.DIGIT4);
        form(KeyCode.DIGIT1);
        hands.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(
                List.of(Step.SATISFIED),
                survey().answers().stream().map(a -> a.step()).toList());
        hands.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Step.VERY_DISSATISFIED, survey().answers().getLast().step());
    }

    @Test
    void aRemarkBeingTypedSurvivesAChangeElsewhere() {
        openOfTen();
        hands.write(SurveyIds.REMARK, "half a sentence");
        hands.meanwhile(
                () -> desk.answer(survey().id(), "第1网格", Step.SATISFIED, "").orThrow());
        assertEquals("half a sentence", hands.words(SurveyIds.REMARK));
        assertEquals("1 of 10 forms", hands.words(SurveyIds.COUNTER));
    }

    @Test
    void aMatterWithAnOpenSurveySaysSoInsteadOfTheForm() {
        openOfTen();
        hands.look(Lang.EN, new FakeFiles(), kit -> new NewSurveyView(kit, sample.work, topic));
        assertFalse(hands.shows(SurveyIds.OPEN));
        assertTrue(hands.shows(SurveyIds.BACK));
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
