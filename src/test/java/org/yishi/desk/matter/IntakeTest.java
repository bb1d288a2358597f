package org.yishi.desk.matter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.check.Verify;
import org.yishi.desk.matter.intake.Answers;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.desk.matter.intake.Screening;
import org.yishi.desk.matter.plan.YearPlan;
import org.yishi.desk.paper.TopicPapers;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Planned;
import org.yishi.model.topic.Telling;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** Matters taken down, joined, screened, answered and planned, on one real file. */
final class IntakeTest {
    private static final LocalDate TODAY = SampleFile.TODAY;

    @TempDir
    private Path folder = Path.of("");

    private SampleFile sample = later();
    private Intake intake = later();
    private Matters matters = later();
    private Answers answers = later();
    private YearPlan plan = later();

    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }

    @BeforeEach
    void open() {
        sample = new SampleFile(folder, 10);
        intake = new Intake(sample.work);
        matters = new Matters(sample.work);
        answers = new Answers(sample.work, Text.in(Lang.ZH));
        plan = new YearPlan(sample.work);
    }

    @AfterEach
    void theFileStaysSound() {
        assertTrue(new Verify(sample.work).verify().isSound());
        sample.close();
    }

    private static Topic voice(String title, String who, int daysAgo) {
        return new Topic(
                new TopicId(0),
                "",
                title,
                "三组路口的灯坏了一个月",
                who,
                Optional.empty(),
                Optional.empty(),
                Channel.HOTLINE,
                TODAY.minusDays(daysAgo),
                new Filing("公共照明", List.of("老人", " 夜间  出行 ", "老人", ""), "三组 42 户"),
                TopicState.RAISED,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    private Topic find(TopicId id) {
        return matters.dossier(id).orElseThrow().topic();
    }

    @Test
    void aMatterIsKeptWithItsTagsThoseItTouchesAndItsPhotos() throws IOException {
        var photo = Files.write(folder.resolve("路灯.JPG"), new byte[] {1, 2, 3});
        var id = intake.take(voice("路灯不亮", "王秀英", 1), List.of(photo)).orThrow();
        var filing = find(id).filing();
        assertEquals(List.of("老人", "夜间 出行"), filing.tags());
        assertEquals("三组 42 户", filing.touches());
        var file = intake.photos(id).getFirst();
        assertEquals("路灯.JPG", file.fileName());
        assertArrayEquals(new byte[] {1, 2, 3}, intake.content(file.id()).orElseThrow());
        matters.change(find(id)).orThrow();
        assertEquals(filing, find(id).filing());
        assertEquals(List.of("夜间 出行", "老人"), intake.known().tags());
    }

    @Test
    void whereAPhotoCannotBeKeptTheMatterIsNotKeptEither() throws IOException {
        var note = Files.write(folder.resolve("notes.txt"), new byte[] {1});
        assertEquals("topics.wrong.no-photo", refusal(intake.take(voice("路灯", "王秀英", 1), List.of(note))));
        var gone = folder.resolve("gone.jpg");
        assertEquals("followup.wrong.file-unreadable", refusal(intake.take(voice("路灯", "王秀英", 1), List.of(gone))));
        assertEquals("matter.wrong.no-title", refusal(intake.take(voice(" ", "王秀英", 1), List.of())));
        assertEquals(List.of(), matters.all());
    }

    @Test
    void oneMoreVoiceIsKeptAsItWasSaidUnderTheMatterItJoins() {
        var id = intake.take(voice("路灯不亮", "王秀英", 9), List.of()).orThrow();
        var voice = intake.join(voice("", "李大伟", 2), id, List.of()).orThrow();
        assertEquals("路灯不亮", find(voice).title());
        assertEquals("李大伟", find(voice).raisedBy());
        assertEquals(TopicState.JOINED, find(voice).state());
        assertEquals(List.of(find(voice)), matters.dossier(id).orElseThrow().joined());
        matters.unjoin(voice).orThrow();
        assertEquals(TopicState.RAISED, find(voice).state());
        assertEquals(Optional.empty(), find(voice).joinedTo());
        matters.decline(id, "没有资金").orThrow();
        assertEquals("matter.wrong.join", refusal(intake.join(voice("灯", "张三", 1), id, List.of())));
    }

    @Test
    void whoWaitsLongestIsLookedAtFirstAndEachWhoRaisedItIsTold() {
        var young = intake.take(voice("路灯不亮", "王秀英", 3), List.of()).orThrow();
        var old = intake.take(voice("沟渠漏水", "陈明", 40), List.of()).orThrow();
        intake.join(voice("", "李大伟", 2), young, List.of()).orThrow();
        intake.join(voice("", "", 2), young, List.of()).orThrow();
        var screening = new Screening(sample.work);
        assertEquals(
                List.of(old, young),
                screening.waiting().stream().map(one -> one.topic().id()).toList());
        assertEquals(
                List.of(old), screening.unanswered(15).stream().map(Topic::id).toList());
        var past = intake.take(voice("桥栏杆松了", "赵强", 400), List.of()).orThrow();
        matters.takeUp(past, "已修好。").orThrow();
        assertEquals("已修好。", answers.of(past).getFirst().words());
        assertEquals(List.of(), answers.toTell());
        matters.takeUp(young, "已列入议事。").orThrow();
        matters.handOn(old, "已转交镇里。").orThrow();
        assertEquals(List.of(), screening.waiting());
        assertEquals(List.of(), screening.unanswered(15));
        var tell = answers.toTell();
        assertEquals(
                List.of("李大伟", "王秀英", "陈明"),
                tell.stream().map(answer -> answer.voice().raisedBy()).toList());
        assertTrue(tell.getFirst().words().contains("《路灯不亮》"), tell.getFirst().words());
        assertTrue(tell.getFirst().words().endsWith("已列入议事。"), tell.getFirst().words());
        answers.told(tell, Telling.Way.PHONE, TODAY, "李敏").orThrow();
        assertEquals(List.of(), answers.toTell());
        var told = answers.of(young).getFirst().told().orElseThrow();
        assertEquals(Telling.Way.PHONE, told.way());
        assertEquals("已列入议事。", told.words());
        answers.untell(List.of(young)).orThrow();
        assertEquals(1, answers.toTell().size());
        assertEquals(
                "topics.wrong.told-later",
                refusal(answers.told(answers.toTell(), Telling.Way.SLIP, TODAY.plusDays(1), "")));
        assertEquals("topics.wrong.nobody-told", refusal(answers.told(List.of(), Telling.Way.SLIP, TODAY, "")));
    }

    @Test
    void theYearsPlanTellsWhatBecameOfEach() {
        var first = intake.take(voice("路灯不亮", "王秀英", 3), List.of()).orThrow();
        var second = intake.take(voice("沟渠漏水", "陈明", 40), List.of()).orThrow();
        var third = intake.take(voice("办食堂", "陈明", 4), List.of()).orThrow();
        plan.put(first, new Planned(2026, Optional.empty(), "", "")).orThrow();
        plan.put(second, new Planned(2026, Optional.of(3), "villagers-representatives", "资金待定"))
                .orThrow();
        assertEquals(
                List.of(second, first),
                plan.of(2026).stream().map(row -> row.standing().topic().id()).toList());
        assertEquals(
                List.of(third),
                plan.unplanned().stream().map(one -> one.topic().id()).toList());
        plan.put(second, new Planned(2027, Optional.of(1), "", "")).orThrow();
        matters.change(find(second)).orThrow();
        assertEquals(2027, plan.planned(second).orElseThrow().year());
        plan.drop(first).orThrow();
        assertEquals(List.of(), plan.of(2026));
        assertEquals(List.of(2026, 2027), plan.years());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void thePapersSayIt(Lang lang) throws IOException {
        var id = intake.take(voice("路灯不亮", "王秀英", 3), List.of()).orThrow();
        intake.join(voice("路口太黑", "李大伟", 2), id, List.of()).orThrow();
        matters.decline(id, "今年没有安排资金，明年制定计划时再研究。".repeat(lang == Lang.ZH ? 1 : 6))
                .orThrow();
        plan.put(id, new Planned(2026, Optional.of(2), "villagers-representatives", "先量灯距"))
                .orThrow();
        var papers = new TopicPapers(sample.work, Text.in(lang));
        var out = Files.createDirectories(Path.of("target/shots"));
        var slips = papers.answers(answers.of(id), out.resolve("slips-" + lang.code() + ".docx"))
                .orThrow();
        var said = words(slips);
        for (var word : List.of("王秀英", "李大伟", "路口太黑", "今年没有安排资金", "2026-T1")) {
            assertTrue(said.contains(word), word + " in " + said);
        }
        var year =
                papers.plan(2026, out.resolve("plan-" + lang.code() + ".docx")).orThrow();
        var planned = words(year);
        for (var word : List.of("路灯不亮", "先量灯距", "三组 42 户", lang == Lang.ZH ? "第2季度" : "Quarter 2")) {
            assertTrue(planned.contains(word), word + " in " + planned);
        }
        assertFalse((said + planned).contains("⟦") || (said + planned).contains("{0}"));
        assertEquals("topics.wrong.nobody-told", refusal(papers.answers(List.of(), out.resolve("none.docx"))));
    }

    private static String words(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
