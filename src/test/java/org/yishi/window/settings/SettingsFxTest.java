package org.yishi.window.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.about.About;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Threshold;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.kit.KitIds;
import org.yishi.window.kit.look.Theme;

/** The settings on a real file, by their ids. */
@ExtendWith(ApplicationExtension.class)
final class SettingsFxTest {
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
        settings = Settings.in(folder.resolve("yishi"));
        bodies = new Bodies(sample.work);
        hands.look(
                Lang.ZH,
                files,
                kit -> new SettingsView(
                        kit,
                        new SettingsView.Desks(
                                sample.village, bodies, settings, new About(sample.work, settings.folder())),
                        new Theme("Noto Sans CJK SC", Look.LIGHT, 100)));
    }

    @AfterEach
    void close() {
        settings.close();
        sample.close();
    }

    private Settings settings = later();
    private Bodies bodies = later();

    @Test
    void theVillageIsRenamed() {
        hands.write(SettingIds.VILLAGE_NAME, "溪口新村");
        hands.press(SettingIds.VILLAGE_SAVE);
        assertEquals("溪口新村", sample.village.village().name());
        assertEquals("SETTINGS anew", hands.went());
    }

    @Test
    void theRecorderIsKeptOnThisMachine() {
        hands.write(SettingIds.OPERATOR, "李敏");
        assertEquals("李敏", settings.now().operator());
    }

    @Test
    void aMajorityIsChangedForTheMeetingsToCome() {
        body(0);
        var first = first().rules().getFirst().id();
        var share = SettingIds.rule(first, "adoption") + "-1";
        hands.choose(share + "-comparison", Comparison.AT_LEAST.ordinal());
        hands.choose(share + "-base", Base.ENTITLED.ordinal());
        hands.write(SettingIds.rule(first, "source"), "本村章程第八条");
        hands.meanwhile(() -> {
            number(share + "-denominator", "3");
            number(share + "-numerator", "2");
        });
        hands.press(SettingIds.BODY_SAVE);
        var rule = first().rules().getFirst();
        assertEquals(List.of(new Threshold(2, 3, Comparison.AT_LEAST, Base.ENTITLED, Measure.HEADS)), rule.adoption());
        assertEquals("本村章程第八条", rule.source());
    }

    @Test
    void aShareIsAddedAndTakenAway() {
        body(0);
        var quorum = SettingIds.rule(first().rules().getFirst().id(), "quorum");
        hands.press(quorum + "-add");
        assertTrue(hands.shows(quorum + "-2-base"));
        hands.press(quorum + "-2-remove");
        assertFalse(hands.shows(quorum + "-2-base"));
    }

    @Test
    void aRuleWithoutItsSourceIsRefused() {
        body(0);
        var before = first();
        hands.write(SettingIds.rule(before.rules().getFirst().id(), "source"), "");
        hands.press(SettingIds.BODY_SAVE);
        assertTrue(hands.shows(KitIds.NOTICE_TEXT));
        assertEquals(before, first());
    }

    @Test
    void whatBecomesOfATieIsChosenWithALineThatExplainsIt() {
        body(0);
        var before = hands.words(SettingIds.TIES_MEANING);
        hands.choose(SettingIds.TIES, Customs.Ties.LOT.ordinal());
        assertTrue(hands.words(SettingIds.TIES_MEANING).contains("抽签"));
        assertNotEquals(before, hands.words(SettingIds.TIES_MEANING));
        hands.press(SettingIds.CLEAR_MAJORITY);
        hands.press(SettingIds.BODY_SAVE);
        assertEquals(new Customs(true, Customs.Ties.LOT), first().customs());
    }

    @Test
    void whoCountsWherePeopleComeAndGoIsChosenAndKept() {
        body(0);
        hands.choose(SettingIds.COUNTED, Customs.Present.AT_OPENING.ordinal());
        hands.press(SettingIds.BODY_SAVE);
        body(0);
        hands.press(SettingIds.CLEAR_MAJORITY);
        hands.press(SettingIds.BODY_SAVE);
        assertEquals(new Customs(true, Customs.Ties.STAND, Customs.Present.AT_OPENING), first().customs());
    }

    @Test
    void proxiesAreAllowedWithALineThatSaysWhatThatMeans() {
        body(0);
        assertTrue(hands.isDisabled(SettingIds.SAME_HOUSEHOLD));
        hands.meanwhile(() -> {
            number(SettingIds.PROXIES, "2");
            hands.find(SettingIds.PROXIES, Spinner.class).increment(0);
        });
        hands.press(SettingIds.SAME_HOUSEHOLD);
        assertTrue(hands.words(SettingIds.PROXY_MEANING).contains("最多代 2 人"));
        hands.press(SettingIds.BODY_SAVE);
        assertEquals(2, first().proxy().perHolder());
        assertTrue(first().proxy().sameHousehold());
    }

    @Test
    void aBodyIsCopiedUnderANewNameAndThenChanged() {
        body(0);
        var before = first();
        hands.press(SettingIds.BODY_COPY);
        assertEquals(before.name() + " 2", hands.words(SettingIds.COPY_NAME));
        hands.write(SettingIds.COPY_NAME, "溪口议事会");
        hands.write(SettingIds.COPY_CODE, before.code());
        hands.press(SettingIds.COPY_MAKE);
        assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("已经是"));
        hands.write(SettingIds.COPY_CODE, "xikou");
        hands.press(SettingIds.COPY_MAKE);
        assertEquals("溪口议事会", hands.words(SettingIds.BODY_NAME));
        hands.meanwhile(() -> number(SettingIds.NOTICE_DAYS, "7"));
        hands.press(SettingIds.BODY_SAVE);
        var made = bodies.find("xikou", sample.village.today()).orElseThrow();
        assertEquals(7, made.notice().days());
        assertEquals(before, first());
    }

    @Test
    void aBodyIsSavedAsAFileAndReadFromOne() throws IOException {
        body(0);
        var file = folder.resolve("a.toml");
        files.answer(file);
        hands.press(SettingIds.BODY_EXPORT);
        var text = Files.readString(file);
        Files.writeString(file, text.replace("name = \"" + first().name(), "nome = \"" + first().name()));
        hands.press(SettingIds.BODY_FROM_FILE);
        var mistakes = hands.find(SettingIds.FILE_MISTAKES, VBox.class).getChildren();
        assertEquals(2, mistakes.size());
        Files.writeString(file, text.replaceAll("(?m)^code = .*", "code = \"carried\""));
        hands.press(SettingIds.FILE_AGAIN);
        hands.press(SettingIds.FILE_ADD);
        assertEquals(
                first().rules(),
                bodies.find("carried", sample.village.today()).orElseThrow().rules());
    }

    @Test
    void anotherLanguageIsSpokenAtOnce() {
        tab(2);
        hands.choose(SettingIds.LANGUAGE, 1);
        assertEquals(Lang.EN, settings.now().lang());
        assertEquals("SETTINGS anew", hands.went());
    }

    private void body(int index) {
        tab(1);
        hands.meanwhile(() -> hands.find(SettingIds.BODIES, ListView.class)
                .getSelectionModel()
                .select(index));
    }

    private void tab(int index) {
        hands.meanwhile(() ->
                hands.find(SettingIds.TABS, TabPane.class).getSelectionModel().select(index));
    }

    private void number(String id, String digits) {
        hands.find(id, Spinner.class).getEditor().setText(digits);
    }

    private Body first() {
        return bodies.on(sample.village.today()).getFirst();
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
