package org.yishi.window.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.kit.KitIds;

/** The residents on a real file, by their ids. */
@ExtendWith(ApplicationExtension.class)
final class ResidentsFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = nobody();
    private SampleFile sample = nobody();
    private Hands hands = nobody();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        sample = new SampleFile(folder, 60);
        hands = new Hands(robot, stage);
        hands.look(Lang.ZH, new FakeFiles(), kit -> new ResidentsView(kit, sample.residents, sample.changes, _ -> {}));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aFewLettersNarrowTheTableEvenAfterTheMemoryWasSwept() {
        System.gc();
        var someone = all().get(7);
        hands.write(ResidentIds.SEARCH, someone.name() + " " + tail(someone));
        assertEquals(1, hands.rows(ResidentIds.TABLE));
        hands.write(ResidentIds.SEARCH, "nobody is called so");
        assertEquals(0, hands.rows(ResidentIds.TABLE));
        hands.press(ResidentIds.CLEAR);
        assertEquals(60, hands.rows(ResidentIds.TABLE));
    }

    @Test
    void theHouseholdsAreReachedByAKeyAndLeadToTheirMembers() {
        hands.keys(KeyCode.CONTROL, KeyCode.H);
        assertEquals(20, hands.rows(ResidentIds.HOUSEHOLDS));
        hands.write(ResidentIds.HOUSEHOLD_SEARCH, "H1003");
        assertEquals(1, hands.rows(ResidentIds.HOUSEHOLDS));
        hands.keys(KeyCode.ENTER);
        hands.keys(KeyCode.ENTER);
        hands.keys(KeyCode.DOWN);
        hands.keys(KeyCode.ENTER);
        assertFalse(hands.shows(ResidentIds.HOUSEHOLDS));
        hands.press(ResidentIds.EDIT);
        assertEquals(all().get(7).name(), hands.words(ResidentIds.NAME));
        hands.press(ResidentIds.CANCEL);
        hands.press(ResidentIds.TAB_HOUSEHOLDS);
        assertTrue(hands.shows(ResidentIds.HOUSEHOLDS));
    }

    @Test
    void aRoleNarrowsTheTable() {
        hands.choose(ResidentIds.ROLE, 1 + Role.REPRESENTATIVE.ordinal());
        assertEquals(6, hands.rows(ResidentIds.TABLE));
    }

    @Test
    void someoneIsAddedByTheKeyboardAlone() {
        hands.keys(KeyCode.CONTROL, KeyCode.N);
        hands.write(ResidentIds.NAME, "单雪梅");
        hands.write(ResidentIds.BIRTH, "1978-02");
        hands.press(ResidentIds.role(Role.PARTY_MEMBER));
        hands.focus(ResidentIds.BIRTH);
        hands.keys(KeyCode.CONTROL, KeyCode.S);
        var added = all().getLast();
        assertEquals("单雪梅", added.name());
        assertEquals("SXM", added.initials());
        assertTrue(added.roles().contains(Role.PARTY_MEMBER));
        assertTrue(hands.shows(ResidentIds.EDIT));
    }

    @Test
    void whatIsWrongIsSaidBelowTheFormAndNothingIsKept() {
        hands.press(ResidentIds.ADD);
        hands.press(ResidentIds.SAVE);
        assertFalse(hands.words(ResidentIds.WRONG).isEmpty());
        hands.write(ResidentIds.NAME, "李敏");
        hands.write(ResidentIds.BIRTH, "yesterday");
        hands.press(ResidentIds.SAVE);
        assertFalse(hands.words(ResidentIds.WRONG).isEmpty());
        assertEquals(60, all().size());
        hands.press(ResidentIds.CANCEL);
        assertFalse(hands.isDisabled(ResidentIds.TABLE));
    }

    @Test
    void whoeverIsChangedKeepsHouseholdAndGrid() {
        hands.row(ResidentIds.TABLE, 4);
        var before = all().get(4);
        hands.press(ResidentIds.EDIT);
        assertEquals("H1002", hands.words(ResidentIds.HOUSEHOLD));
        hands.write(ResidentIds.PHONE, "13900001111");
        hands.press(ResidentIds.SAVE);
        var after = all().get(4);
        assertEquals("13900001111", after.phone());
        assertEquals(before.household(), after.household());
        assertEquals(before.grid(), after.grid());
        assertEquals(before.roles(), after.roles());
    }

    @Test
    void aChangeIsTakenBackByUndo() {
        var before = all().get(4);
        hands.row(ResidentIds.TABLE, 4);
        hands.press(ResidentIds.EDIT);
        hands.write(ResidentIds.NAME, "改错了");
        hands.press(ResidentIds.SAVE);
        hands.press(KitIds.NOTICE_UNDO);
        assertEquals(before, all().get(4));
    }

    @Test
    void whoeverIsTakenOffIsBroughtBackByUndo() {
        hands.row(ResidentIds.TABLE, 2);
        hands.press(ResidentIds.RETIRE);
        hands.press(ResidentIds.retire(Leaving.MOVED));
        assertTrue(all().get(2).isRetired());
        assertEquals(59, hands.rows(ResidentIds.TABLE));
        hands.press(KitIds.NOTICE_UNDO);
        assertFalse(all().get(2).isRetired());
        assertEquals(60, hands.rows(ResidentIds.TABLE));
    }

    @Test
    void theRetiredAreSeenWhenAskedFor() {
        hands.meanwhile(
                () -> sample.residents.retire(all().getFirst().id(), "迁出").orThrow());
        assertEquals(59, hands.rows(ResidentIds.TABLE));
        hands.press(ResidentIds.RETIRED);
        assertEquals(60, hands.rows(ResidentIds.TABLE));
    }

    @Test
    void aChangeMadeElsewhereDoesNotTakeTheFormAway() {
        hands.row(ResidentIds.TABLE, 5);
        hands.press(ResidentIds.EDIT);
        hands.write(ResidentIds.NOTE, "half a sentence");
        hands.meanwhile(
                () -> sample.residents.retire(all().getFirst().id(), "迁出").orThrow());
        assertEquals("half a sentence", hands.words(ResidentIds.NOTE));
    }

    private List<Resident> all() {
        return sample.residents.people().residents();
    }

    private static String tail(Resident resident) {
        return resident.phone().substring(resident.phone().length() - 4);
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T nobody() {
        return Optional.<T>empty().orElse(null);
    }
}
