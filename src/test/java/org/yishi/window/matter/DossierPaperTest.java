package org.yishi.window.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.paper.DossierPapers;
import org.yishi.model.id.TopicId;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** Everything of a matter as pages, written and read back. */
final class DossierPaperTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,3", "EN,3", "ZH,60", "EN,0"})
    void thePagesHoldTheWholeThread(Lang lang, int reports) throws IOException {
        var out = Path.of("target/shots").resolve("dossier-%s-%d.docx".formatted(lang.code(), reports));
        Files.createDirectories(out.getParent());
        try (var sample = new SampleFile(folder, 40)) {
            var id = new Threads(sample).canal(reports);
            new DossierPapers(sample.work, Text.in(lang)).write(id, out).orThrow();
        }
        var words = words(out);
        assertFalse(words.contains("⟦"), words);
        assertFalse(words.contains("{0}"), words);
        for (var said : new String[] {"修缮村北灌溉渠", "王秀英", "菜地淹了两回", "砌筑渠壁三百二十米", "运费是不是算重了", "单据可在村部查看"}) {
            assertTrue(words.contains(said), said);
        }
        try (var document = new XWPFDocument(Files.newInputStream(out))) {
            assertEquals(
                    reports == 0 ? 0 : reports == 3 ? 4 : 18,
                    document.getAllPictures().size());
            assertTrue(
                    document.getAllPictures().stream()
                            .map(XWPFPictureData::getFileName)
                            .collect(Collectors.toSet())
                            .stream()
                            .allMatch(name -> name.endsWith(".jpeg") || name.endsWith(".png")));
        }
    }

    @Test
    void numbersOfPeopleAreMaskedWhateverWasTyped() throws IOException {
        var out = folder.resolve("a.docx");
        try (var sample = new SampleFile(folder, 40)) {
            var id = new Threads(sample).canal(1);
            var task = sample.followUp.tasks().getFirst();
            new FollowUp(sample.work, () -> "李敏")
                    .report(task.id(), "联系王师傅13812345678，身份证330226196505054321", TaskState.IN_PROGRESS)
                    .orThrow();
            new DossierPapers(sample.work, Text.in(Lang.ZH)).write(id, out).orThrow();
        }
        var words = words(out);
        assertTrue(words.contains("138****5678"), words);
        assertFalse(words.contains("13812345678") || words.contains("330226196505054321"), words);
    }

    @Test
    void aMatterThatIsNotThereIsRefused() {
        try (var sample = new SampleFile(folder, 0)) {
            var refused = new DossierPapers(sample.work, Text.in(Lang.ZH)).write(new TopicId(9), folder.resolve("x"));
            assertTrue(refused.toString().contains("matter.wrong.gone"));
            assertTrue(new Matters(sample.work).numbered("2026-T9").isEmpty());
        }
    }

    private static String words(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
