package org.yishi.window.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
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
import org.yishi.desk.forum.Hall;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.forum.opinions.OpinionsView;
import org.yishi.window.forum.proposals.ProposalIds;
import org.yishi.window.forum.proposals.ProposalsView;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.KitIds;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;

/** Opinions and proposals of a meeting by keys alone, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class OpinionsFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();
    private Hall hall = later();
    private Hands hands = later();
    private Settings settings = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        hall = new Hall(folder).grouped();
        settings = Settings.in(folder);
        hands = new Hands(robot, stage);
    }

    @AfterEach
    void close() {
        settings.close();
        hall.close();
    }

    private Gathered all() {
        return hall.opinions.gathered(hall.meeting);
    }

    private void opinions() {
        hands.look(Lang.EN, new FakeFiles(), kit -> new OpinionsView(kit, desks(), wall(kit)));
    }

    private void proposals() {
        hands.look(Lang.EN, new FakeFiles(), kit -> new ProposalsView(kit, desks(), wall(kit)));
    }

    private Desks desks() {
        return Desks.of(hall.sample.work, Text.in(Lang.EN), hall.meeting);
    }

    private void type(String letters) {
        letters.chars().forEach(c -> hands.keys(KeyCode.getKeyCode(Character.toString(Character.toUpperCase(c)))));
    }

    @Test
    void opinionsAreTypedMarkedJoinedAndMadeAProposal() {
        opinions();
        type("lamp");
        hands.keys(KeyCode.ALT, KeyCode.DIGIT1);
        hands.keys(KeyCode.PAGE_DOWN);
        hands.keys(KeyCode.ENTER);
        type("lamps");
        hands.keys(KeyCode.ENTER);
        type("noise");
        hands.keys(KeyCode.ENTER);
        assertEquals(
                List.of("lamp", "lamps", "noise"),
                all().standing().stream().map(o -> o.said().words()).toList());
        assertEquals(OpinionKind.CONCERN, all().standing().getFirst().said().kind());
        assertEquals(
                1,
                all().group(all().standing().getFirst().said().team())
                        .orElseThrow()
                        .number());
        hands.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("noise", hands.words(OpinionIds.WORDS));
        assertEquals(2, all().standing().size());
        hands.keys(KeyCode.ENTER);
        assertEquals("3 said, 3 listed", hands.words(OpinionIds.COUNT));
        hands.row(OpinionIds.TABLE, 0);
        hands.focus(OpinionIds.TABLE);
        hands.keys(KeyCode.SPACE);
        hands.keys(KeyCode.DOWN);
        hands.keys(KeyCode.SPACE);
        assertEquals("2 marked", hands.words(OpinionIds.MARKED));
        hands.keys(KeyCode.CONTROL, KeyCode.J);
        assertEquals("3 said, 2 listed", hands.words(OpinionIds.COUNT));
        hands.press(KitIds.NOTICE_UNDO);
        assertEquals(3, all().heads().size());
        hands.focus(OpinionIds.TABLE);
        hands.keys(KeyCode.CONTROL, KeyCode.P);
        hands.write(OpinionIds.WHY, "Light");
        hands.keys(KeyCode.ENTER);
        assertEquals("Light", all().proposals().getFirst().title());
        assertEquals(1, all().in(all().proposals().getFirst().id()).size());
    }

    @Test
    void whatIsNotTakenUpAsksForItsReasonAndPastedLinesAreTakenAtOnce() {
        hall.say("lamp");
        opinions();
        hands.keys(KeyCode.CONTROL, KeyCode.I);
        hands.write(OpinionIds.PASTE, "1. one\n2. two?\nlamp x");
        assertEquals("Take 3", hands.words(OpinionIds.TAKE));
        hands.press(OpinionIds.TAKE);
        assertEquals(4, all().standing().size());
        assertEquals(OpinionKind.QUESTION, all().standing().get(2).said().kind());
        hands.press(KitIds.NOTICE_UNDO);
        assertEquals(1, all().standing().size());
        hands.row(OpinionIds.TABLE, 0);
        hands.choose(OpinionIds.ADOPTION, 3);
        hands.press(OpinionIds.SAVE);
        assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("needs a reason"));
        hands.write(OpinionIds.REASON, "no money");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("no money", all().standing().getFirst().reply().reason());
    }

    @Test
    void dotsAreCountedFieldByFieldAndTheFirstGoesOnTheAgenda() {
        proposals();
        hands.press(ProposalIds.NEW_FIRST);
        hands.write(OpinionIds.WHY, "First");
        hands.keys(KeyCode.ENTER);
        hands.press(ProposalIds.NEW);
        hands.write(OpinionIds.WHY, "Second");
        hands.keys(KeyCode.ENTER);
        hands.press(ProposalIds.DOTS);
        hands.keys(KeyCode.DIGIT4);
        hands.keys(KeyCode.ENTER);
        hands.keys(KeyCode.DIGIT7);
        hands.keys(KeyCode.ENTER);
        assertEquals("11 dots", hands.words(ProposalIds.SUM));
        hands.press(ProposalIds.DOTS);
        assertEquals("2 proposals, 11 dots", hands.words(ProposalIds.COUNT));
        hands.row(ProposalIds.TABLE, 0);
        assertEquals("Second", hands.words(ProposalIds.TITLE));
        hands.write(ProposalIds.WORDS, "in other words");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        hands.press(ProposalIds.PUT);
        var item = all().proposals().get(1).wentTo().orElseThrow();
        assertEquals(
                "in other words",
                hall.sample.work.read(tx -> tx.items().find(item)).orElseThrow().text());
        assertFalse(hands.find(ProposalIds.PUT, Node.class).getParent().isVisible());
    }

    private OnWall wall(Kit kit) {
        var work = hall.sample.work;
        var theme = new Theme(Fonts.family(), Look.LIGHT, 100);
        Function<MeetingId, org.yishi.desk.meeting.Hall> halls = id -> new org.yishi.desk.meeting.Hall(work, id);
        return new OnWall(kit, new Projection(theme, settings, halls, work::now), hall.meeting);
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
