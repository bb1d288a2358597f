package org.yishi.report.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.office.write.docx.poster.Poster.Sheet;
import org.yishi.text.Lang;

/** What hangs on the wall and what goes into the archive, read back from the files. */
class PosterPaperTest {
    @TempDir
    Path folder;

    @Test
    void theWallShowsTheNumbersTheDaysAndTheOfficeAndNothingOfWhatWasSaid() {
        var said = read(wall(Posters.of(Lang.ZH, "关于修缮灌溉渠的决议公告", Posters.shortBody()), Lang.ZH, Sheet.A4), this::text);
        assertTrue(said.contains("赞成20人，反对1人，弃权0人"), said);
        assertTrue(said.contains("公布期限：2026年3月6日至2026年3月20日，共15天"), said);
        assertTrue(said.contains("查询和意见：溪口村村民委员会办公室，电话0574"), said);
        assertTrue(said.contains("溪口村村民委员会（盖章）\n2026年3月5日"), said);
        assertFalse(said.contains("王秀英"), said);
        assertFalse(said.contains("报价单"), said);
    }

    @Test
    void theArchiveTellsWhatWasSaidAndWhoAnswered() {
        var file = folder.resolve("归档.docx");
        new ArchivePaper(Posters.press(Lang.ZH)).write(file, Posters.of(Lang.ZH, "关于修缮灌溉渠的决议公告", Posters.shortBody()));
        var said = read(file, this::text);
        assertTrue(said.contains("王秀英"), said);
        assertTrue(said.contains("（李敏，2026-03-09）"), said);
        assertTrue(said.contains("未具名"), said);
        assertTrue(said.contains("2026年3月21日"), said);
    }

    @Test
    void theSheetIsA4OrA3AndTheTypeAsLargeAsItStandsOnOne() {
        var small = wall(Posters.of(Lang.ZH, "公告", Posters.shortBody()), Lang.ZH, Sheet.A4);
        var large = wall(Posters.of(Lang.ZH, "公告", Posters.shortBody()), Lang.ZH, Sheet.A3);
        var full = wall(Posters.of(Lang.ZH, "公告", Posters.longBody()), Lang.ZH, Sheet.A3);
        assertEquals(BigInteger.valueOf(11906), read(small, PosterPaperTest::width));
        assertEquals(BigInteger.valueOf(16838), read(large, PosterPaperTest::width));
        assertTrue(read(large, PosterPaperTest::size) > read(small, PosterPaperTest::size));
        assertTrue(read(large, PosterPaperTest::size) > read(full, PosterPaperTest::size));
        assertTrue(read(small, PosterPaperTest::size) >= 20, "readable from two metres");
    }

    private Path wall(Disclosure d, Lang lang, Sheet sheet) {
        var file = folder.resolve(sheet + "-" + d.body().length() + lang.code() + ".docx");
        new PosterPaper(Posters.press(lang)).write(file, d, Posters.PERIOD, sheet);
        return file;
    }

    private static Object width(XWPFDocument document) {
        return document.getDocument().getBody().getSectPr().getPgSz().getW();
    }

    /** The size of the text, in points. */
    private static int size(XWPFDocument document) {
        return document.getParagraphs()
                .get(3)
                .getRuns()
                .getFirst()
                .getFontSizeAsDouble()
                .intValue();
    }

    private String text(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))
                + document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
    }

    private static <T> T read(Path file, Function<XWPFDocument, T> look) {
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            return look.apply(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
