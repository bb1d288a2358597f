package org.yishi.window.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
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
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.matter.Matters;
import org.yishi.model.id.TopicId;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.kit.KitIds;
import org.yishi.window.matter.intake.IntakeIds;

/** Matters on a real file, by their keys. */
@ExtendWith(ApplicationExtension.class)
final class MatterFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        sample = new SampleFile(folder, 20).busy();
        hands = new Hands(robot, stage);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aMatterIsRaisedFoundClosedAndOpenedAgainByTheKeys() {
        hands.look(Lang.EN, files, kit -> new MattersView(kit, MatterPages.desks(sample)));
        hands.keys(KeyCode.CONTROL, KeyCode.N);
        assertTrue(hands.find(IntakeIds.TITLE, TextField.class).isFocused());
        hands.write(IntakeIds.TITLE, "路灯不亮");
        hands.write(IntakeIds.WORDS, "三组路口的灯坏了一个月");
        hands.keys(KeyCode.ESCAPE);
        hands.keys(KeyCode.CONTROL, KeyCode.N);
        assertEquals("路灯不亮", hands.words(IntakeIds.TITLE), "what was left half typed is there again");
        hands.write(
                IntakeIds.WHO, sample.residents.people().residents().getFirst().name());
        hands.keys(KeyCode.ENTER);
        hands.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        var topic = topic();
        assertEquals("路灯不亮", topic.title());
        assertTrue(topic.resident().isPresent());
        assertTrue(topic.unit().isPresent());
        assertTrue(hands.went().contains("Matter"), hands.went());
        assertEquals(1, hands.rows(MatterIds.TABLE));
        hands.focus(MatterIds.TABLE);
        hands.keys(KeyCode.ENTER);
        assertTrue(hands.went().startsWith("Matter["), hands.went());
        page(topic.id());
        hands.press(MatterIds.CLOSE);
        hands.write(MatterIds.ASK_WORDS, "灯修好了，回访满意");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(TopicState.CLOSED, topic().state());
        assertEquals("李敏", topic().closing().orElseThrow().by());
        hands.press(MatterIds.REOPEN);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(hands.words(MatterIds.ASK_WRONG).length() > 5);
        hands.write(MatterIds.ASK_WORDS, "又不亮了");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(TopicState.REOPENED, topic().state());
        assertFalse(hands.shows(MatterIds.ASK_DONE));
    }

    @Test
    void aMatterWithAnOpenTaskIsNotClosedAndEachLineLeadsToItsPlace() {
        var id = new Threads(sample).canal(5);
        page(id);
        assertTrue(hands.find(MatterIds.NEXT, Hyperlink.class).isFocused());
        hands.press(MatterIds.CLOSE);
        hands.press(MatterIds.ASK_DONE);
        assertTrue(hands.words(MatterIds.ASK_WRONG).contains("清淤并测量渠底"));
        hands.press(MatterIds.ASK_CANCEL);
        leads("thread-meeting-2", "Minutes");
        leads("thread-vote-1", "Minutes");
        var task = sample.followUp.tasks().getLast();
        leads("thread-task-" + task.id().value(), "Task");
        leads("thread-notice-1", "Notice");
        leads("thread-objection-1", "Notice");
        leads(MatterIds.NEXT, "Task");
        leads(MatterIds.ROUTE, "Route");
        assertFalse(hands.shows("thread-report-1"));
        var reports = sample.followUp.tasks().get(sample.followUp.tasks().size() - 2);
        hands.focus("thread-reports-" + reports.id().value() + "-earlier");
        hands.keys(KeyCode.ENTER);
        leads("thread-report-" + reports.notes().getFirst().id(), "Task");
        var first = sample.followUp.tasks().get(sample.followUp.tasks().size() - 3);
        hands.meanwhile(() -> new FollowUp(sample.work, () -> "李敏")
                .report(first.id(), "清好了", TaskState.DONE)
                .orThrow());
        assertTrue(hands.shows("thread-report-" + reports.notes().getFirst().id()));
    }

    @Test
    void aMatterIsPutOnTheAgendaAndTakenOffAgainByUndo() {
        var id = new Matters(sample.work)
                .raise(Threads.voice("装路灯", SampleFile.TODAY, Optional.empty()))
                .orThrow();
        page(id);
        hands.focus(MatterIds.NEXT);
        hands.keys(KeyCode.SPACE);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, sample.work.read(tx -> tx.topics().items(id)).size());
        assertEquals(TopicState.TAKEN_UP, topic().state());
        hands.press(KitIds.NOTICE_UNDO);
        assertEquals(0, sample.work.read(tx -> tx.topics().items(id)).size());
        assertEquals(TopicState.RAISED, topic().state());
    }

    private void leads(String link, String goal) {
        hands.focus(link);
        hands.keys(KeyCode.ENTER);
        assertTrue(hands.went().startsWith(goal + "["), link + " led to " + hands.went());
    }

    private void page(TopicId id) {
        hands.look(Lang.EN, files, kit -> MatterPages.page(kit, sample, id));
    }

    private Topic topic() {
        return new Matters(sample.work).all().getFirst();
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
