package org.yishi.window.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.roster.match.PreviewRow.State;
import org.yishi.desk.roster.table.Field;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.kit.KitIds;

/** The import on real files, by its ids. */
@ExtendWith(ApplicationExtension.class)
final class IntakeFxTest {
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
        hands.look(Lang.ZH, files, kit -> new IntakeView(kit, sample.rosterImport, Optional.empty()));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aRosterIsTakenWholeAndTheWayLeadsBackToTheResidents() {
        open("merged.xlsx");
        assertEquals(5, hands.rows(IntakeIds.TABLE));
        hands.press(IntakeIds.TAKE);
        assertEquals(25, sample.residents.count());
        assertEquals("RESIDENTS", hands.went());
    }

    @Test
    void aColumnIsCorrectedAndThePreviewFollows() {
        open("merged.xlsx");
        assertFalse(hands.isDisabled(IntakeIds.TAKE));
        hands.choose(IntakeIds.column("D"), Field.IGNORED.ordinal());
        hands.choose(IntakeIds.column("C"), Field.IGNORED.ordinal());
        assertTrue(hands.isDisabled(IntakeIds.TAKE));
        assertEquals(0, hands.rows(IntakeIds.TABLE));
        hands.choose(IntakeIds.column("D"), Field.NAME.ordinal());
        assertEquals(5, hands.rows(IntakeIds.TABLE));
    }

    @Test
    void theRowsInOneStateAreShownAloneAndAllAgain() {
        open("faulty.csv");
        int all = hands.rows(IntakeIds.TABLE);
        hands.press(IntakeIds.state(State.REFUSED));
        int refused = hands.rows(IntakeIds.TABLE);
        assertTrue(refused > 0 && refused < all);
        hands.press(IntakeIds.state(State.REFUSED));
        assertEquals(all, hands.rows(IntakeIds.TABLE));
    }

    @Test
    void whatIsNoRosterIsRefusedInOneSentence() {
        files.answer(Path.of("pom.xml"));
        hands.press(IntakeIds.CHOOSE);
        assertFalse(hands.words(KitIds.NOTICE_TEXT).isEmpty());
        assertTrue(hands.shows(IntakeIds.CHOOSE));
        assertEquals(20, sample.residents.count());
    }

    private void open(String roster) {
        files.answer(Path.of("src/test/resources/rosters", roster));
        hands.press(IntakeIds.CHOOSE);
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
