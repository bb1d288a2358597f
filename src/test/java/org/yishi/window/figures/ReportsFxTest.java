package org.yishi.window.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
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
import org.yishi.desk.figure.FigurePapers;
import org.yishi.desk.figure.Figures;
import org.yishi.desk.figure.RandomVillage;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.Section;
import org.yishi.model.figure.Span;
import org.yishi.text.Lang;
import org.yishi.window.Cut;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.kit.KitIds;

/** The reports on a real file, by keys and by ids. */
@ExtendWith(ApplicationExtension.class)
final class ReportsFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private RandomVillage village = later();
    private Hands hands = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        village = new RandomVillage(folder, 5, 20);
        hands = new Hands(robot, stage);
        hands.look(
                Lang.EN,
                files,
                kit -> new ReportsView(
                        kit, new Figures(village.work), new FigurePapers(village.work, kit.text()), village.changes));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void theMonthOfTodayIsShownAndKeysLeadBackAndOn() {
        assertEquals("March 2026", hands.words(FigureIds.PERIOD));
        assertTrue(hands.isDisabled(FigureIds.LATER));
        hands.keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals("February 2026", hands.words(FigureIds.PERIOD));
        hands.keys(KeyCode.CONTROL, KeyCode.RIGHT);
        hands.keys(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals("March 2026", hands.words(FigureIds.PERIOD));
        hands.keys(KeyCode.Q);
        assertEquals("Quarter 1, 2026", hands.words(FigureIds.PERIOD));
        hands.keys(KeyCode.Y);
        assertEquals("2026", hands.words(FigureIds.PERIOD));
        hands.keys(KeyCode.M);
        assertEquals("March 2026", hands.words(FigureIds.PERIOD));
    }

    @Test
    void everyFigureOfThePeriodStandsOnTheOverview() {
        hands.press(FigureIds.span(Span.YEAR));
        var now = new Figures(village.work)
                .of(Period.of(Span.YEAR, RandomVillage.TODAY))
                .now();
        Stream.of(Figure.values())
                .filter(figure -> figure != Figure.SPENT)
                .forEach(figure ->
                        assertEquals(Long.toString(now.number(figure)), hands.words(FigureIds.value(figure))));
    }

    @Test
    void aNumberLeadsToItsListAndTheListToThePage() {
        hands.press(FigureIds.span(Span.YEAR));
        hands.press(FigureIds.key(Figure.OPEN));
        var shown = hands.find(FigureIds.THINGS, ListView.class).getItems().size();
        assertEquals(hands.words(FigureIds.value(Figure.OPEN)), Integer.toString(shown));
        hands.keys(KeyCode.ENTER);
        assertTrue(hands.went().startsWith("Task["), hands.went());
        assertFalse(hands.shows(FigureIds.THINGS));
    }

    @Test
    void escapeClosesTheList() {
        hands.press(FigureIds.span(Span.YEAR));
        hands.press(FigureIds.key(Figure.OPEN));
        hands.keys(KeyCode.ESCAPE);
        assertFalse(hands.shows(FigureIds.THINGS));
        assertEquals("", hands.went());
    }

    @Test
    void thePartsAreOneKeyApartAndNoneCutsItsWords() {
        hands.press(FigureIds.span(Span.YEAR));
        for (var section : Section.values()) {
            hands.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertEquals(List.of(), Cut.words(stage.getScene().getRoot()), section.name());
            Stream.of(Breakdown.values())
                    .forEach(board -> assertEquals(
                            board.section() == section, hands.shows(FigureIds.board(board)), board.name()));
        }
        hands.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertTrue(hands.shows(FigureIds.value(Figure.MEETINGS)));
        assertEquals(List.of(), Cut.words(stage.getScene().getRoot()));
    }

    @Test
    void aTimeInWhichNothingHappenedSaysSo() {
        hands.press(FigureIds.span(Span.YEAR));
        hands.keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertFalse(hands.shows(FigureIds.EMPTY_EARLIER));
        hands.keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertTrue(hands.shows(FigureIds.EMPTY_EARLIER));
    }

    @Test
    void theReportAndALedgerAreWrittenWhereThePersonSays() {
        var report = folder.resolve("report.docx");
        files.answer(report);
        hands.keys(KeyCode.W);
        assertTrue(Files.isRegularFile(report));
        assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("report.docx"));
        var ledger = folder.resolve("topics.xlsx");
        files.answer(ledger);
        hands.keys(KeyCode.L);
        hands.keys(KeyCode.DOWN);
        hands.keys(KeyCode.ENTER);
        assertTrue(Files.isRegularFile(ledger));
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
