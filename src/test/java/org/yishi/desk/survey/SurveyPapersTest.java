package org.yishi.desk.survey;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.matter.Matters;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TopicId;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.SurveyPlan;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** The papers of a survey, read back. */
class SurveyPapersTest {
    @TempDir
    private Path folder = Path.of("");

    private static SurveyId open(SampleFile village, int size) {
        var topic = new Matters(village.work)
                .raise(new Topic(
                        new TopicId(0),
                        "",
                        "修缮灌溉渠",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Channel.VISIT,
                        LocalDate.of(2026, 2, 20),
                        Filing.NONE,
                        TopicState.TAKEN_UP,
                        "",
                        Optional.empty(),
                        Optional.empty()))
                .orThrow();
        return new Surveys(village.work)
                .open(topic, new SurveyPlan("修缮灌溉渠", 20260305, size, List.of(), true, new Share(4, 5), new Share(1, 2)))
                .orThrow();
    }

    private static String text(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static int times(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theFormsBearTheGridAndNobodysName(Lang lang) throws IOException {
        try (var village = new SampleFile(folder, 60)) {
            var id = open(village, 10);
            var survey = new Surveys(village.work).find(id).orElseThrow();
            var people = new AskedList(village.work).of(survey);
            for (int each : List.of(1, 2, 4)) {
                var file = new SurveyPapers(village.work, Text.in(lang))
                        .forms(id, folder.resolve("f" + each + ".docx"), each)
                        .orThrow();
                var text = text(file);
                assertFalse(text.contains("⟦") || text.contains("{0}"), text);
                assertTrue(people.stream().noneMatch(p -> text.contains(p.name())), text);
                assertEquals(12, times(text, "修缮灌溉渠"));
                assertEquals(6, times(text, "第1网格"));
                assertEquals(6, times(text, "第2网格"));
            }
        }
    }

    @Test
    void theListNamesAllWhoAreAskedWithTheirSubstitutesAndPhonesOnlyWhenAskedFor() throws IOException {
        try (var village = new SampleFile(folder, 60)) {
            var id = open(village, 10);
            var people = new AskedList(village.work)
                    .of(new Surveys(village.work).find(id).orElseThrow());
            var papers = new SurveyPapers(village.work, Text.in(Lang.ZH));
            var text = text(papers.list(id, folder.resolve("l.docx"), false).orThrow());
            assertEquals(16, people.size());
            assertTrue(people.stream().allMatch(p -> text.contains(p.name())), text);
            assertTrue(people.stream().noneMatch(p -> text.contains(p.phone())), text);
            assertTrue(text.contains("20260305"), text);
            assertTrue(text.contains("第2网格：替补，按次序使用"), text);
            var withPhones =
                    text(papers.list(id, folder.resolve("p.docx"), true).orThrow());
            assertTrue(people.stream().allMatch(p -> withPhones.contains(p.phone())), withPhones);
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theResultTellsEveryNumberAndTheRemarksInTheArchiveAlone(Lang lang) throws IOException {
        try (var village = new SampleFile(folder, 60)) {
            var id = open(village, 10);
            var surveys = new Surveys(village.work);
            for (int i = 0; i < 8; i++) {
                surveys.answer(id, "第1网格", i < 5 ? Step.SATISFIED : Step.NEITHER, i == 0 ? "𬍛路灯不亮" : "")
                        .orThrow();
            }
            var papers = new SurveyPapers(village.work, Text.in(lang));
            var soFar = text(papers.result(id, folder.resolve("s.docx")).orThrow());
            surveys.close(id).orThrow();
            var text = text(papers.result(id, folder.resolve("r.docx")).orThrow());
            var archive =
                    text(papers.resultForArchive(id, folder.resolve("a.docx")).orThrow());
            assertTrue(archive.contains("𬍛路灯不亮"), archive);
            assertFalse(text.contains("𬍛路灯不亮"), text);
            for (var word : List.of("62.50%", "80%", "20260305", "2026-T1")) {
                assertTrue(text.contains(word), word + " in " + text);
            }
            assertFalse(text.contains("⟦"), text);
            assertFalse(soFar.contains("⟦"), soFar);
            assertTrue(soFar.contains(Text.in(lang).of("survey.result-so-far")), soFar);
            assertFalse(text.contains(Text.in(lang).of("survey.result-so-far")), text);
        }
    }
}
