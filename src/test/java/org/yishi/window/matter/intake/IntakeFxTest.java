package org.yishi.window.matter.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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
import org.yishi.desk.matter.intake.Answers;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Picture;
import org.yishi.window.matter.screening.ScreeningDesks;
import org.yishi.window.matter.screening.ScreeningIds;
import org.yishi.window.matter.screening.ScreeningView;
import org.yishi.window.photo.Shrunk;

/** Matters taken down and screened on a real file, by the keys alone. */
@ExtendWith(ApplicationExtension.class)
final class IntakeFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();

    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }

    private record Page(Region root) implements View {}

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        sample = new SampleFile(folder, 20);
        hands = new Hands(robot, stage);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private View form(Kit kit) {
        var desks = new IntakeDesks(new Intake(sample.work), new Matters(sample.work), sample.residents);
        return new Page(new TakingDown(kit, desks, () -> {}).root());
    }

    private List<Topic> all() {
        return new Matters(sample.work).all();
    }

    @Test
    void oneMatterAfterTheOtherIsTakenDownAndOneMoreVoiceJoined() throws Exception {
        files.answer(Files.write(folder.resolve("灯.png"), new byte[] {1}));
        hands.look(Lang.ZH, files, this::form);
        hands.write(IntakeIds.TITLE, "路灯不亮");
        hands.keys(KeyCode.TAB);
        hands.keys(KeyCode.TAB);
        assertTrue(hands.find(IntakeIds.WHO, TextField.class).isFocused());
        hands.write(IntakeIds.WORDS, "三组路口的灯坏了一个月");
        hands.write(IntakeIds.TAGS, "老人、夜间");
        hands.write(IntakeIds.TOUCHES, "三组 42 户");
        hands.press(IntakeIds.PHOTOS);
        hands.focus(IntakeIds.TOUCHES);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, all().size());
        assertEquals(List.of("老人", "夜间"), all().getFirst().filing().tags());
        assertEquals(1, new Intake(sample.work).photos(new TopicId(1)).size());
        var title = hands.find(IntakeIds.TITLE, TextField.class);
        assertTrue(title.isFocused() && title.getText().isEmpty());
        hands.write(IntakeIds.TITLE, "路灯坏了");
        hands.write(IntakeIds.TAGS, "老");
        hands.keys(KeyCode.DOWN);
        assertEquals("老人 ", hands.find(IntakeIds.TAGS, TextField.class).getText());
        hands.keys(KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(TopicState.JOINED, all().getLast().state());
        assertEquals(Optional.of(new TopicId(1)), all().getLast().joinedTo());
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(2, all().size(), "nothing is kept without a title");
    }

    @Test
    void theQueueIsScreenedOneAfterTheOther() {
        Voices.raise(sample.work, 4);
        hands.look(Lang.ZH, files, kit -> new ScreeningView(kit, ScreeningDesks.of(sample.work, Text.in(Lang.ZH))));
        hands.focus(ScreeningIds.QUEUE);
        hands.keys(KeyCode.ALT, KeyCode.DIGIT4);
        hands.keys(KeyCode.DOWN);
        var words = hands.words(ScreeningIds.ANSWER);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(TopicState.DECLINED, all().get(3).state());
        assertEquals(words, all().get(3).answer());
        hands.keys(KeyCode.ALT, KeyCode.DIGIT3);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(TopicState.RAISED, all().get(2).state(), "nobody is named to whom it goes");
        hands.meanwhile(
                () -> hands.find(ScreeningIds.TO, ComboBox.class).getEditor().setText("镇水利站"));
        assertTrue(hands.words(ScreeningIds.ANSWER).contains("镇水利站"), hands.words(ScreeningIds.ANSWER));
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(TopicState.HANDED_ON, all().get(2).state());
        hands.keys(KeyCode.ALT, KeyCode.DIGIT2);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Optional.of(new TopicId(1)), all().get(1).joinedTo());
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(TopicState.TAKEN_UP, all().getFirst().state());
        assertFalse(hands.shows(ScreeningIds.DONE));
        hands.press(ScreeningIds.TELL_DONE);
        assertEquals(List.of(), new Answers(sample.work, Text.in(Lang.ZH)).toTell());
    }

    @Test
    void aHugePhotoIsKeptSmallerAndAnyOtherAsItIs() throws Exception {
        var noise = new WritableImage(1900, 1700);
        var random = new Random(1);
        for (int y = 0; y < 1700; y++) {
            for (int x = 0; x < 1900; x++) {
                noise.getPixelWriter().setArgb(x, y, 0xFF000000 | random.nextInt());
            }
        }
        var huge = folder.resolve("huge.png");
        Picture.write(noise, huge);
        var small = Files.write(folder.resolve("small.jpg"), new byte[] {1});
        var broken = Files.write(folder.resolve("broken.jpg"), new byte[9 * 1024 * 1024]);
        var kept = Shrunk.all(List.of(huge, small, broken));
        assertTrue(Files.size(kept.getFirst()) < Files.size(huge));
        assertEquals("huge.png", kept.getFirst().getFileName().toString());
        assertEquals(List.of(small, broken), kept.subList(1, 3));
    }
}
