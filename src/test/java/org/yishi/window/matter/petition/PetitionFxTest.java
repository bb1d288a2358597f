package org.yishi.window.matter.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.yishi.desk.people.ResidentDraft;
import org.yishi.desk.petition.Calling;
import org.yishi.desk.petition.PetitionPapers;
import org.yishi.desk.petition.Petitions;
import org.yishi.model.id.TopicId;
import org.yishi.model.people.Resident;
import org.yishi.model.petition.Mark;
import org.yishi.model.petition.Tally;
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

/** A petition signed in the window until the meeting is planned, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class PetitionFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private SampleFile sample = later();
    private Petitions petitions = later();
    private TopicId topic = new TopicId(0);
    private List<Resident> people = List.of();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open() {
        sample = new SampleFile(folder, 60);
        petitions = new Petitions(sample.work);
        topic = new Matters(sample.work).raise(voice()).orThrow();
        people = sample.residents.people().residents();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private PetitionView view(Kit kit) {
        var papers = new PetitionPapers(sample.work, kit.text());
        var desks = new PetitionDesks(
                petitions, new Calling(sample.work, sample.planning), papers::blank, papers::filled, sample.changes);
        return new PetitionView(kit, desks, topic);
    }

    private static Topic voice() {
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
                Filing.NONE,
                TopicState.RAISED,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private Tally tally() {
        return petitions.tally(topic).orElseThrow();
    }

    @Test
    void namesAreTypedPastedTakenBackAndTheMeetingIsPlanned(FxRobot robot) {
        sample.residents
                .add(ResidentDraft.of(people.getFirst(), sample.residents.people()))
                .orThrow();
        var hands = new Hands(robot, stage);
        hands.look(Lang.ZH, files, this::view);
        hands.write(PetitionIds.WHO, people.get(5).name());
        hands.keys(KeyCode.ENTER);
        assertEquals(1, tally().signed());
        hands.press(PetitionIds.PASTE);
        hands.write(
                PetitionIds.PASTED,
                String.join("、", people.stream().limit(4).map(Resident::name).toList()));
        hands.press(PetitionIds.CHECK);
        hands.choose(PetitionIds.which(0), 1);
        hands.press(PetitionIds.TAKE);
        assertEquals(5, tally().signed());
        assertFalse(hands.shows(PetitionIds.PLAN));
        hands.write(PetitionIds.WHO, people.get(9).name());
        hands.keys(KeyCode.ENTER);
        hands.write(PetitionIds.WHO, people.get(10).name());
        hands.keys(KeyCode.ENTER);
        assertTrue(tally().isMet());
        hands.press(PetitionIds.turn(0));
        assertEquals(
                1,
                tally().lines().stream()
                        .filter(l -> l.mark() == Mark.TAKEN_BACK)
                        .count());
        assertTrue(hands.words(PetitionIds.COUNT).contains("6"));
        hands.write(PetitionIds.WHO, people.get(12).name());
        hands.keys(KeyCode.ENTER);
        hands.press(PetitionIds.PLAN);
        assertTrue(hands.went().startsWith("Meeting"), hands.went());
        assertTrue(hands.shows(PetitionIds.OPEN));
        files.answer(folder.resolve("联名名册.docx"));
        hands.press(PetitionIds.FILLED);
        assertTrue(folder.resolve("联名名册.docx").toFile().length() > 0);
    }

    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "true")
    void thePageIsDrawn() {
        shots("empty");
        petitions
                .sign(topic, people.stream().limit(5).map(Resident::id).toList())
                .orThrow();
        petitions.takeBack(topic, List.of(people.getFirst().id())).orThrow();
        sample.residents.retire(people.get(1).id(), "去世").orThrow();
        shots("some");
        petitions
                .sign(topic, people.stream().limit(12).skip(2).map(Resident::id).toList())
                .orThrow();
        shots("met");
        assertTrue(Optional.of(tally()).isPresent());
        large();
    }

    /** Two thousand residents, and a list of a hundred and fifty names. */
    private void large() {
        sample.close();
        assertTrue(folder.resolve("large").toFile().mkdir());
        sample = new SampleFile(folder.resolve("large"), 2_000);
        petitions = new Petitions(sample.work);
        topic = new Matters(sample.work).raise(voice()).orThrow();
        people = sample.residents.people().residents();
        petitions
                .sign(topic, people.stream().limit(150).map(Resident::id).toList())
                .orThrow();
        shots("large");
    }

    private void shots(String name) {
        for (var lang : Lang.values()) {
            Shots.take(
                    "petition-" + name + "-" + lang.code(),
                    1186,
                    768,
                    () -> view(Shots.kit(lang, files, new NoWay())).root());
        }
    }

    /** Set before each test. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
