package org.yishi.desk.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.Outcome;
import org.yishi.model.compact.CompactKind;
import org.yishi.model.compact.SuggestionState;
import org.yishi.office.read.word.WordText;
import org.yishi.rule.compact.Samples;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** The papers of the revision of 48 articles, as real Word files; kept under target/papers to be looked at. */
class CompactPapersTest {
    private static final Path SHOWN = Path.of("target", "papers", "compact");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takenTheTrackedDraftIsTheNewTextAndRefusedTheOld() throws IOException {
        try (var village = new SampleFile(folder, 30)) {
            long id = revision(village);
            var file = SHOWN.resolve("修订稿.docx");
            papers(village, Lang.ZH).tracked(id, file).orThrow();
            assertEquals(trimmed(Samples.revised().lines()), trimmed(WordText.read(file)));
            var refused = folder.resolve("refused.docx");
            refuse(file, refused);
            assertEquals(trimmed(Samples.rules().lines()), trimmed(WordText.read(refused)));
            assertTrue(part(file).contains("w:author=\"溪口村村民委员会\""));
        }
    }

    @Test
    void aCleanTextIsReadBackAsItIs() {
        try (var village = new SampleFile(folder, 30)) {
            long id = revision(village);
            var page = new Compacts(village.work).page(id).orElseThrow();
            var file = folder.resolve("村规民约.docx");
            papers(village, Lang.ZH).clean(page.current(), file).orThrow();
            var read = TextFiles.read(file).orThrow();
            assertEquals(List.of(), read.slips());
            assertEquals(page.current().text().lines(), read.text().lines());
            var old = folder.resolve("old.doc");
            write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0x00});
            assertEquals("compact.wrong.old-word", refusal(TextFiles.read(old)));
            write(old, Samples.file("rules-48.txt").getBytes(Charset.forName("GB18030")));
            assertEquals(48, TextFiles.read(old).orThrow().text().articles().size());
            write(old, "PKxx".getBytes(StandardCharsets.UTF_8));
            assertEquals("compact.wrong.unreadable", refusal(TextFiles.read(old)));
        }
    }

    @Test
    void everyPaperIsWrittenInBothLanguages() throws IOException {
        try (var village = new SampleFile(folder, 60)) {
            long id = revision(village);
            for (var lang : Lang.values()) {
                var papers = papers(village, lang);
                var to = SHOWN.resolve(lang.code());
                Files.createDirectories(to);
                var version = new Compacts(village.work).page(id).orElseThrow().current();
                papers.tracked(id, to.resolve("tracked.docx")).orThrow();
                papers.compared(id, to.resolve("compared.docx")).orThrow();
                papers.clean(version, to.resolve("clean.docx")).orThrow();
                papers.wallA3(version, to.resolve("wall-a3.docx")).orThrow();
                papers.wallA4(version, to.resolve("wall-a4.docx")).orThrow();
                papers.call(id, to.resolve("call.docx")).orThrow();
                papers.answers(id, to.resolve("answers.docx"), true).orThrow();
                papers.request(id, to.resolve("request.docx")).orThrow();
                papers.receipts(id, to.resolve("receipts.docx")).orThrow();
                papers.filing(id, to.resolve("filing.docx")).orThrow();
                assertTrue(WordText.read(to.resolve("compared.docx")).size() > 20);
            }
        }
    }

    private static long revision(SampleFile village) {
        var compacts = new Compacts(village.work);
        var drafting = new Drafting(village.work);
        var hearing = new Hearing(village.work);
        long id = compacts.start(CompactKind.VILLAGE_RULES, "溪口村村规民约", Optional.empty())
                .orThrow();
        long first = compacts.page(id).orElseThrow().current().id();
        drafting.take(first, drafting.read(Samples.file("rules-48.txt"))).orThrow();
        new Adopting(village.work, Text.in(Lang.ZH))
                .heldAlready(first, LocalDate.of(2021, 2, 20), LocalDate.of(2021, 3, 1), "")
                .orThrow();
        long draft = compacts.draft(id).orThrow();
        drafting.take(draft, drafting.read(Samples.file("rules-48-revised.txt")))
                .orThrow();
        var articles = compacts.page(id).orElseThrow().current().text().articles();
        drafting.reason(draft, articles.get(17).id(), "五年没有调整过，村民代表提出。").orThrow();
        var one = hearing.suggest(draft, articles.get(17).id(), "保洁费三元太高，五保户应当免交。", "王秀英", SampleFile.TODAY)
                .orThrow();
        hearing.answer(one, SuggestionState.PARTLY, "五保户、低保户由村里代交。").orThrow();
        hearing.suggest(draft, "", "字太多，希望贴一份大字的。", "", SampleFile.TODAY).orThrow();
        return id;
    }

    private static CompactPapers papers(SampleFile village, Lang lang) {
        return new CompactPapers(village.work, Text.in(lang));
    }

    private static List<String> trimmed(List<String> lines) {
        return lines.stream()
                .map(l -> l.replace('\u3000', ' ').strip())
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /** Refuses all changes as Word does: what came in goes, with its paragraphs; what fell out stays. */
    private static void refuse(Path from, Path to) throws IOException {
        var xml = part(from)
                .replaceAll("(?s)<w:p>(?:(?!</w:p>).)*?<w:rPr><w:ins [^>]*/></w:rPr></w:pPr>.*?</w:p>", "")
                .replaceAll("(?s)<w:ins [^>]*>.*?</w:ins>", "")
                .replaceAll("<w:del [^>]*/>", "")
                .replaceAll("</?w:del( [^>]*)?>", "")
                .replace("delText", "t");
        Files.copy(from, to);
        try (var zip = FileSystems.newFileSystem(to)) {
            Files.writeString(zip.getPath("word/document.xml"), xml);
        }
    }

    private static String part(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why().key();
    }
}
