package org.yishi.desk.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.body.BodyDraft;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.check.Verify;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.people.ResidentDraft;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.TopicId;
import org.yishi.model.people.Resident;
import org.yishi.model.people.VillageKind;
import org.yishi.model.petition.Ask;
import org.yishi.model.petition.Mark;
import org.yishi.model.petition.Tally;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** A petition on a real file: signed, taken back, counted, printed, and the meeting planned. */
class PetitionsTest {
    @TempDir
    private Path folder = Path.of("");

    private SampleFile sample = later();
    private Petitions petitions = later();
    private TopicId topic = new TopicId(0);
    private List<Resident> people = List.of();

    @BeforeEach
    void open() {
        sample = new SampleFile(folder, 40);
        petitions = new Petitions(sample.work);
        topic = new Matters(sample.work).raise(voice()).orThrow();
        people = sample.residents.people().residents();
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
                "渠道漏水，菜地淹了。去年说要修，一直没有动工。",
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

    private List<ResidentId> first(int names) {
        return people.stream().limit(names).map(Resident::id).toList();
    }

    private Tally tally() {
        return petitions.tally(topic).orElseThrow();
    }

    @Test
    void aTenthOfTheVillagersIsEnoughAndWhoTakesTheNameBackCountsNoMore() {
        assertTrue(petitions.tally(topic).isEmpty());
        petitions.sign(topic, first(3)).orThrow();
        assertEquals(40, tally().whole());
        assertEquals(4, tally().needed());
        assertEquals(1, tally().missing());
        assertEquals(
                List.of(people.get(3).id()), petitions.sign(topic, first(4)).orThrow());
        assertTrue(tally().isMet());
        assertEquals(Outcome.refused("petition.wrong.signed-already"), petitions.sign(topic, first(4)));
        petitions.takeBack(topic, first(1)).orThrow();
        assertFalse(tally().isMet());
        assertEquals(Mark.TAKEN_BACK, tally().lines().getFirst().mark());
        petitions.sign(topic, first(1)).orThrow();
        assertEquals(4, tally().lines().size());
        assertTrue(tally().isMet());
    }

    @Test
    void whoLeavesTheVillageNoLongerCountsAndTheJournalStaysWhole() {
        petitions.sign(topic, first(4)).orThrow();
        sample.residents.retire(people.getFirst().id(), "去世").orThrow();
        assertEquals(Mark.GONE, tally().lines().getFirst().mark());
        assertEquals(39, tally().whole());
        petitions.ask(topic, new Ask("villagers-representatives", 0)).orThrow();
        assertEquals("villagers-representatives", tally().body().code());
        assertEquals(3, tally().whole());
        assertEquals(
                Outcome.refused("petition.wrong.no-rule"),
                petitions.ask(topic, new Ask("villagers-representatives", 1)));
        var last = sample.work.read(tx -> tx.journal().latest(1)).getFirst();
        assertEquals(new Event.PetitionSet(topic, "villagers-representatives"), last.event());
        assertTrue(new Verify(sample.work).verify().isSound());
    }

    @Test
    void aFileMadeBeforeCountsByTheRulesThatAreShipped() {
        var bodies = new Bodies(sample.work);
        BodyFiles.defaults().stream()
                .filter(b -> !b.requests().isEmpty() && b.scope().contains(VillageKind.VILLAGE))
                .forEach(b ->
                        bodies.put(BodyDraft.of(b).requests(List.of()).body()).orThrow());
        petitions.sign(topic, first(1)).orThrow();
        assertEquals("villagers-assembly", tally().body().code());
        assertEquals(4, tally().needed());
    }

    @Test
    void aClosedMatterTakesNoNames() {
        new Matters(sample.work).decline(topic, "上级已立项").orThrow();
        assertEquals(Outcome.refused("petition.wrong.ended", "2026-T1"), petitions.sign(topic, first(1)));
    }

    @Test
    void theMeetingIsPlannedOnTheFirstDayOnWhichItsNoticeIsInTime() {
        petitions.sign(topic, first(5)).orThrow();
        var meeting = new Calling(sample.work, sample.planning)
                .plan(petitions.show(topic).orElseThrow().topic(), tally().body())
                .orThrow();
        var shown = petitions.show(topic).orElseThrow();
        assertEquals(Optional.of(meeting), shown.planned().map(m -> m.id()));
        assertEquals(
                SampleFile.TODAY.plusDays(10), shown.planned().orElseThrow().day());
        assertEquals(TopicState.TAKEN_UP, shown.topic().state());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "1、王秀英\\n2、李 敏\\n张伟、赵小军 # 王秀英|李敏|张伟|赵小军",
                "（1）王秀英（3户） 2. 李敏 13800000000 # 王秀英|李敏",
                "1.王秀英;2.李敏；3 张伟 # 王秀英|李敏|张伟",
                "阿卜杜拉·买买提,John Smith # 阿卜杜拉·买买提|John Smith",
                "𠮷田 𠀀 # 𠮷田|𠀀",
                "   \\n ， # ''"
            })
    void aPastedListIsReadNameByName(String pasted, String names) {
        assertEquals(names, String.join("|", NameList.names(pasted.replace("\\n", "\n"))));
    }

    @Test
    void namesThatSeveralBearAreAskedAboutAndOthersSaidToBeUnknown() {
        sample.residents
                .add(ResidentDraft.of(people.getFirst(), sample.residents.people()))
                .orThrow();
        petitions.sign(topic, List.of(people.get(1).id())).orThrow();
        sample.residents.retire(people.get(2).id(), "迁出").orThrow();
        var pasted = people.get(0).name() + "\n" + people.get(1).name() + "，"
                + people.get(2).name() + "、" + people.get(3).name() + "\n"
                + people.get(3).name() + "\n欧阳不存在";
        var list = NameList.read(pasted, petitions.show(topic).orElseThrow());
        assertEquals(1, list.doubts().size());
        assertEquals(2, list.doubts().getFirst().candidates().size());
        assertEquals(List.of(people.get(1)), list.already());
        assertEquals(List.of(people.get(3)), list.found());
        assertEquals(List.of(people.get(3).name()), list.twice());
        assertEquals(1, list.gone().size());
        assertEquals(List.of("欧阳不存在"), list.unknown());
    }

    @Test
    void thePapersSayWhatIsAskedByWhichRuleAndWhoSigned() throws Exception {
        petitions.sign(topic, first(5)).orThrow();
        petitions.takeBack(topic, first(1)).orThrow();
        for (var lang : Lang.values()) {
            var papers = new PetitionPapers(sample.work, Text.in(lang));
            var blank = papers.blank(topic, folder.resolve("blank-" + lang.code() + ".docx"))
                    .orThrow();
            var filled = papers.filled(topic, folder.resolve("filled-" + lang.code() + ".docx"))
                    .orThrow();
            try (var in = Files.newInputStream(filled);
                    var doc = new XWPFDocument(in)) {
                var rows = doc.getTables().getFirst().getRows();
                assertEquals(people.get(1).name(), rows.get(1).getCell(1).getText());
            }
            assertTrue(Files.size(blank) > 0);
            if (Boolean.getBoolean("pictures")) {
                var shots = Files.createDirectories(Path.of("target", "shots"));
                Files.copy(blank, shots.resolve(blank.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                Files.copy(filled, shots.resolve(filled.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Set before each test. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
