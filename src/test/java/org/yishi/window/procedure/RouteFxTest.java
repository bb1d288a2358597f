package org.yishi.window.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.procedure.StagePapers;
import org.yishi.desk.procedure.WayFinder;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.PaperStatus;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.NoWay;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.kit.Kit;

/** A matter led through its procedure in the window, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class RouteFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();
    private Routes routes = later();
    private TopicId topic = new TopicId(0);

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        sample = new SampleFile(folder, 20).busy();
        routes = new Routes(sample.work);
        topic = new Matters(sample.work).raise(voice()).orThrow();
        hands = new Hands(robot, stage);
        hands.look(Lang.ZH, files, kit -> view(kit));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    static Topic voice() {
        return new Topic(
                new TopicId(0),
                "",
                "修缮村北灌溉渠",
                "渠道漏水，菜地淹了",
                "王秀英",
                Optional.empty(),
                Optional.empty(),
                Channel.VISIT,
                LocalDate.of(2026, 2, 20),
                Filing.of("水利"),
                TopicState.RAISED,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private RouteView view(Kit kit) {
        var desks = new RouteDesks(
                routes,
                new WayFinder(sample.work),
                new StagePapers(sample.work),
                (_, target) -> Outcome.done(target),
                (_, _, _) -> {
                    throw new IllegalStateException("no meeting runs");
                },
                sample.changes);
        return new RouteView(kit, desks, topic);
    }

    private String now() {
        return routes.map(topic)
                .flatMap(RouteMap::now)
                .map(s -> s.stage().code())
                .orElse("none");
    }

    @Test
    void aProcedureIsChosenAndItsStagesFollowedByTheKeyboard() {
        hands.focus(RouteIds.PROCEDURES);
        hands.keys(KeyCode.ENTER);
        assertEquals("proposal", now());
        hands.write(RouteIds.DONE_WORDS, "支部会议研究同意");
        hands.press(RouteIds.DONE);
        assertEquals("two-committees", now());
        hands.write(RouteIds.FORM, "村部会议室");
        hands.write(RouteIds.LEAVE_REASON, "");
        hands.press(RouteIds.LEAVE);
        assertEquals("two-committees", now());
        hands.write(RouteIds.LEAVE_REASON, "两委成员都参加了党员大会");
        hands.press(RouteIds.LEAVE);
        assertEquals("party-assembly", now());
        hands.write(RouteIds.BACK_REASON, "造价要重算");
        hands.press(RouteIds.SEND_BACK);
        assertEquals("proposal", now());
        hands.write(RouteIds.STOP_REASON, "上级另行立项");
        hands.press(RouteIds.STOP);
        assertEquals("none", now());
        assertFalse(hands.shows(RouteIds.DONE));
    }

    @Test
    void theRuleIsOneKeyAwayAndALackingPaperIsFiled() throws java.io.IOException {
        hands.press(RouteIds.BEGIN);
        hands.keys(KeyCode.F1);
        assertTrue(hands.shows(RouteIds.HELP));
        hands.press(RouteIds.CLOSE_HELP);
        assertFalse(hands.shows(RouteIds.HELP));
        var kind = routes.map(topic)
                .flatMap(RouteMap::now)
                .orElseThrow()
                .papers()
                .getFirst()
                .kind();
        files.answer(java.nio.file.Files.writeString(folder.resolve("签到表.txt"), "signed"));
        hands.press(RouteIds.paper("file", kind));
        assertEquals(
                PaperStatus.State.FILED,
                routes.map(topic)
                        .flatMap(RouteMap::now)
                        .orElseThrow()
                        .papers()
                        .getFirst()
                        .state());
    }

    @Test
    void whatIsMissingLeadsToItsPlace() {
        hands.press(RouteIds.BEGIN);
        hands.meanwhile(() -> routes.leaveOut(topic, "proposal", "直接商议").orThrow());
        hands.press(RouteIds.GO);
        assertEquals("MEETINGS", hands.went());
    }

    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "true")
    void theWayIsDrawn() {
        for (var lang : Lang.values()) {
            Shots.take(
                    "route-choose-" + lang.code(),
                    1366,
                    768,
                    () -> view(Shots.kit(lang, files, new NoWay())).root());
        }
        hands.press(RouteIds.BEGIN);
        hands.meanwhile(() -> routes.leaveOut(topic, "proposal", "直接商议").orThrow());
        var file = Shots.take(
                "route-zh",
                1366,
                768,
                () -> view(Shots.kit(Lang.ZH, files, new NoWay())).root());
        Shots.take(
                "route-en",
                1366,
                768,
                () -> view(Shots.kit(Lang.EN, files, new NoWay())).root());
        assertTrue(file.toFile().length() > 0);
    }

    /** Set before each test. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
