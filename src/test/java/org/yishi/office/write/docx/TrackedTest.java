package org.yishi.office.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.office.write.About;
import org.yishi.office.write.docx.track.Tracked;
import org.yishi.office.write.docx.track.Tracked.Kind;
import org.yishi.office.write.docx.track.Tracked.Line;
import org.yishi.office.write.docx.track.Tracked.Mark;
import org.yishi.office.write.docx.track.Tracked.Piece;

class TrackedTest {
    private static final Instant AT = Instant.parse("2026-03-05T11:04:00Z");

    @TempDir
    private Path folder = Path.of("");

    private static Line line(Kind kind, Mark mark, Mark words, String text) {
        return new Line(kind, mark, List.of(new Piece(mark, "第三条\u3000", true), new Piece(words, text, false)));
    }

    @Test
    void trackedChangesKeepToThePublishedSchema() {
        var file = folder.resolve("tracked.docx");
        Paper.on(Layout.official())
                .tracked(new Tracked(
                        "溪口村村民委员会",
                        AT,
                        List.of(
                                line(Kind.TITLE, Mark.SAME, Mark.ADDED, "𬍛村规民约"),
                                line(Kind.MIDDLE, Mark.SAME, Mark.REMOVED, "（讨论稿）"),
                                line(Kind.HEADING, Mark.ADDED, Mark.ADDED, "总则"),
                                line(Kind.BODY, Mark.SAME, Mark.REMOVED, "一段\n两段"),
                                line(Kind.BODY, Mark.REMOVED, Mark.REMOVED, "删去的\n两段"),
                                line(Kind.RIGHT, Mark.SAME, Mark.SAME, "2026年3月5日"))))
                .table(new Table(
                        List.of(Table.Column.left("原条款", 1), Table.Column.left("修订后", 1)),
                        List.of(new Table.Row.Pieces(
                                List.of(List.of(Span.struck("旧")), List.of(Span.underlined("新"), Span.strong("条"))))),
                        Table.LINE))
                .write(file, new About("村规民约", "溪口村", AT));
        var parts = new DocxParts(file);
        assertEquals(List.of(), parts.againstSchema());
        var text = parts.text("word/document.xml");
        assertTrue(text.contains("<w:delText>一段</w:delText>"), text);
        assertTrue(text.contains("w:date=\"2026-03-05T11:04:00Z\""), text);
    }
}
