package org.yishi.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.minutes.Minutes;
import org.yishi.report.Evenings;
import org.yishi.report.Press;
import org.yishi.report.minutes.MinutesDraft;
import org.yishi.report.minutes.MinutesPaper;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** The minutes of an evening with 300 people and 20 items, drafted and written, beside POI writing as many pages. */
final class Paper {
    private static final Text ZH = Text.in(Lang.ZH);
    /** The printed area of an A4 page with the margins of GB/T 9704-2012, in twentieths of a point. */
    private static final int[] MARGINS = {2098, 1474, 1984, 1588};

    private Paper() {}

    static Row row(Path folder) throws Exception {
        var evening = Evenings.of(300, 20);
        var ours = folder.resolve("minutes.docx");
        var plain = folder.resolve("minutes-plain.docx");
        write(evening, ours);
        var lines = lines(ours);
        return new Duel(
                        "minutes, 300 people and 20 items (beside POI writing as many pages)",
                        2,
                        () -> {},
                        () -> write(evening, ours),
                        () -> writePlain(lines, plain))
                .warm(20, 25);
    }

    private static void write(Proceedings evening, Path target) {
        var draft = new MinutesDraft(ZH, Evenings.VILLAGE).of(evening);
        var minutes = new Minutes(evening.meeting().id(), draft, "", Optional.empty());
        new MinutesPaper(Press.standard(ZH, Evenings.VILLAGE, Evenings.START)).write(target, evening, minutes);
    }

    private static List<String> lines(Path paper) throws IOException {
        try (var in = Files.newInputStream(paper);
                var document = new XWPFDocument(in)) {
            var lines = new ArrayList<String>();
            document.getParagraphs().forEach(paragraph -> lines.add(paragraph.getText()));
            document.getTables()
                    .forEach(table -> table.getRows()
                            .forEach(row -> lines.add(row.getTableCells().toString())));
            return lines;
        }
    }

    /** The same text in the same letters with the same distances, paragraph after paragraph. */
    private static void writePlain(List<String> lines, Path target) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(target)) {
            var page = document.getDocument().getBody().addNewSectPr();
            page.addNewPgSz().setW(BigInteger.valueOf(11906));
            page.getPgSz().setH(BigInteger.valueOf(16838));
            var margins = page.addNewPgMar();
            margins.setTop(BigInteger.valueOf(MARGINS[0]));
            margins.setRight(BigInteger.valueOf(MARGINS[1]));
            margins.setBottom(BigInteger.valueOf(MARGINS[2]));
            margins.setLeft(BigInteger.valueOf(MARGINS[3]));
            for (var line : lines) {
                var paragraph = document.createParagraph();
                paragraph.setIndentationFirstLine(640);
                paragraph.setSpacingBetween(28.95, LineSpacingRule.EXACT);
                var run = paragraph.createRun();
                run.setFontFamily("仿宋_GB2312");
                run.setFontSize(16);
                run.setText(line);
            }
            document.write(out);
        }
    }
}
