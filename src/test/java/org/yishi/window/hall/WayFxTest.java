package org.yishi.window.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.live.Exhibit;
import org.yishi.live.HallState;
import org.yishi.live.Wall;
import org.yishi.model.body.Matter;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Picture;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.sound.Chime;
import org.yishi.window.kit.work.FxBackground;
import org.yishi.window.procedure.RouteIds;
import org.yishi.window.projector.Projection;

/** The way of the matter that is on: its map on the wall and its rule, each by one key, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class WayFxTest {
    @TempDir
    private static Path folder = Path.of("");

    private final Lang lang = Boolean.getBoolean("pictures.en") ? Lang.EN : Lang.ZH;
    private final TestVillage village = new TestVillage(folder.resolve(Long.toString(System.nanoTime())), 12, lang);
    private final MeetingId meeting = planned();
    private Projection projection;
    private ConsoleView console;
    private Stage stage;

    private MeetingId planned() {
        var topic = new Matters(village.work())
                .raise(new Topic(
                        new TopicId(0),
                        "",
                        "修缮村北灌溉渠",
                        "渠道漏水",
                        "王秀英",
                        Optional.empty(),
                        Optional.empty(),
                        Channel.VISIT,
                        LocalDate.of(2026, 2, 20),
                        Filing.of("水利"),
                        TopicState.RAISED,
                        "",
                        Optional.empty(),
                        Optional.empty()))
                .orThrow();
        new Routes(village.work()).begin(topic, "five-deliberations").orThrow();
        var id = village.planned();
        new Agendas(village.work())
                .add(id, new ItemDraft(ItemKind.DECISION, Matter.GENERAL, "修缮村北灌溉渠", "", 0, "", Optional.of(topic)))
                .orThrow();
        return id;
    }

    @Start
    void start(Stage first) {
        stage = first;
        var theme = new Theme(Fonts.family(), Look.LIGHT, 100);
        var notices = new Notices(village.text(), Path.of("yishi.log"));
        var kit = new Kit(
                village.text(),
                new FxBackground(notices::trouble),
                notices,
                new FakeFiles(),
                new NoWay(),
                Chime.silent());
        projection =
                new Projection(theme, Settings.in(folder), id -> new Hall(village.work(), id), village.work()::now);
        console = new ConsoleView(kit, village.desks(), projection, meeting, new ConsoleView.Ways(() -> {}, () -> {}));
        var scene = new Scene(notices.over(console.root()), 1366, 720);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        console.shown();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> console.close());
        WaitForAsyncUtils.waitForFxEvents();
        village.close();
    }

    @Test
    void theHallSeesTheMapAndTheHostTheRule(FxRobot robot) {
        village.desks().chair().open(meeting).orThrow();
        village.desks().checkIn().allIn(meeting).orThrow();
        village.desks().chair().start(village.item(meeting, 5)).orThrow();
        await(() -> isThere(HallIds.WAY_MAP));
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        await(() -> wall() == Wall.EXHIBIT);
        var rows = projection
                .hall(meeting)
                .live()
                .now()
                .flatMap(HallState::exhibit)
                .orElseThrow()
                .rows();
        assertEquals(9, rows.size());
        assertEquals(Exhibit.Look.NOW, rows.getFirst().look());
        picture(robot, "way-on-wall");
        robot.push(KeyCode.SHIFT, KeyCode.F11);
        await(() -> wall() == Wall.FOLLOW);
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        await(() -> isThere(RouteIds.HELP));
        picture(robot, "way-rule");
        robot.push(KeyCode.ESCAPE);
        await(() -> !isThere(RouteIds.HELP));
        robot.push(KeyCode.F1);
        await(() -> isThere("hall-keys-close"));
        picture(robot, "way-keys");
        assertTrue(console.root().isVisible());
    }

    private Wall wall() {
        return projection.hall(meeting).live().now().map(HallState::wall).orElse(Wall.BLANK);
    }

    private boolean isThere(String id) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup("#" + id))
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .isPresent();
    }

    private void picture(FxRobot robot, String name) {
        if (Boolean.getBoolean("pictures")) {
            robot.interact(
                    () -> Picture.take(stage.getScene(), Path.of("target/shots/" + name + "-" + lang.code() + ".png")));
        }
    }

    private static void await(Callable<Boolean> what) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, what);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
