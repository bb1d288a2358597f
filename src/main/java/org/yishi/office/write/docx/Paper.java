package org.yishi.office.write.docx;

import java.nio.file.Path;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.yishi.office.write.About;
import org.yishi.office.write.WholeFile;
import org.yishi.office.write.Words;
import org.yishi.office.write.chart.Chart;
import org.yishi.office.write.docx.picture.Captioned;
import org.yishi.office.write.docx.picture.PictureWriter;
import org.yishi.office.write.docx.poster.Poster;
import org.yishi.office.write.docx.poster.PosterWriter;
import org.yishi.office.write.docx.slip.SlipWriter;
import org.yishi.office.write.docx.slip.Slips;
import org.yishi.office.write.docx.track.TrackWriter;
import org.yishi.office.write.docx.track.Tracked;

/**
 * A Word document being written, from top to bottom.
 *
 * <pre>{@code
 * Paper.on(Layout.official())
 *         .title("上塘村村民代表会议", "会议记录")
 *         .heading(1, "一、会议基本情况")
 *         .body("会议于2026年3月5日召开。")
 *         .labelled("出席：", "陈立、𬍛明")
 *         .table(table)
 *         .signatures(List.of("主持人（签字）：", "记录人（签字）："))
 *         .write(path, about);
 * }</pre>
 */
public final class Paper {
    private final Shell shell;
    private final CTBody body;
    private final Pages pages;
    private final Paragraphs paragraphs;
    private final Tables tables;
    private final PictureWriter drawings;
    private boolean empty = true;
    private boolean afterTable;
    private boolean isCompact;

    private Paper(Shell shell, Layout layout) {
        this.shell = shell;
        this.body = shell.body();
        this.pages = new Pages(body);
        body.set(CTBody.Factory.newInstance());
        this.paragraphs = new Paragraphs(body, shell.styles(), new Runs(layout));
        this.tables = new Tables(body, paragraphs);
        this.drawings = new PictureWriter(paragraphs.pen(), shell::keep);
    }

    /**
     * An empty paper.
     *
     * @throws org.yishi.office.write.WriteFailure where a Word file of one's own cannot be read
     */
    public static Paper on(Layout layout) {
        return new Paper(Shell.of(layout), layout);
    }

    /** Goes on with another page; called first, it is the page of the whole paper. */
    public Paper page(Page page) {
        if (!empty) {
            var last = paragraphs.hairline();
            last.getPPr().addNewSectPr().set(pages.current());
        }
        pages.turnTo(page);
        isCompact = page == Page.COMPACT;
        afterTable = false;
        return this;
    }

    /** The title, one line of it an argument: a long title is parted by its meaning (GB/T 9704-2012, 7.3.1). */
    public Paper title(String... lines) {
        return text(Style.TITLE, Span.plain(String.join("\n", lines)));
    }

    /** What stands under the title, such as that the paper is a draft. */
    public Paper subtitle(String text) {
        begin();
        paragraphs.middle(text);
        return this;
    }

    /** A heading of level 1 to 3, with its number in the text. */
    public Paper heading(int level, String text) {
        var style = switch (level) {
            case 1 -> Style.HEADING_1;
            case 2 -> Style.HEADING_2;
            case 3 -> Style.HEADING_3;
            default -> throw new IllegalArgumentException("level " + level);
        };
        return text(style, Span.plain(text));
    }

    /** Text; each line a paragraph. */
    public Paper body(String text) {
        text.lines().forEach(line -> text(Style.BODY, Span.plain(line)));
        return this;
    }

    /** A paragraph of pieces. */
    public Paper body(Span... spans) {
        return text(Style.BODY, spans);
    }

    /** A paragraph without indent, such as whom the paper is for. */
    public Paper flush(String text) {
        return text(Style.FLUSH, Span.plain(text));
    }

    /** A label two characters in, and a list that hangs from its colon. */
    public Paper labelled(String label, String text) {
        begin();
        paragraphs.hanging(label, text, 2);
        return this;
    }

    /** An empty line. */
    public Paper blank() {
        return text(Style.FLUSH);
    }

    /** A table as wide as the text. */
    public Paper table(Table table) {
        begin();
        paragraphs.air();
        tables.ruled(table, pages.textWidth());
        afterTable = true;
        return this;
    }

    /** A chart as wide as the text, kept with what follows it: the table of its numbers. */
    public Paper chart(Chart chart) {
        begin();
        paragraphs.chart(shell.chart(chart), chart, pages.textWidth());
        return this;
    }

    /** Slips on sheets of their own, to be cut apart. */
    public Paper slips(Slips slips) {
        return slips(List.of(slips));
    }

    /** Slips of several kinds, all of one size, one kind after the other on the same sheets. */
    public Paper slips(List<Slips> kinds) {
        page(Page.SLIPS);
        begin();
        new SlipWriter(paragraphs.pen()).write(body, kinds);
        afterTable = true;
        return this;
    }

    /** Large lines on a sheet for the wall. */
    public Paper poster(Poster poster) {
        page(Page.of(poster.sheet()));
        if (!poster.numbered()) {
            pages.bare();
        }
        begin();
        new PosterWriter(paragraphs.brush()).write(body, poster);
        return this;
    }

    /** Text with tracked changes. */
    public Paper tracked(Tracked text) {
        begin();
        new TrackWriter(paragraphs.quill(), text.author(), text.at()).write(body, text.lines());
        return this;
    }

    /** Pictures two in a row, each with its caption. */
    public Paper pictures(List<Captioned> pictures) {
        if (!pictures.isEmpty()) {
            begin();
            paragraphs.air();
            drawings.write(body, pictures, pages.textWidth());
            afterTable = true;
        }
        return this;
    }

    /** Places to sign, two in a line, kept together. */
    public Paper signatures(List<String> labels) {
        begin();
        paragraphs.keepLast();
        beforeSigning();
        tables.signatures(labels, pages.textWidth());
        afterTable = true;
        return this;
    }

    /**
     * Who issues the paper, and the date under it: the date begins two characters right of the name, and neither comes
     * nearer to the edge than two (GB/T 9704-2012, 7.3.5.2).
     */
    public Paper closing(String organisation, String date) {
        begin();
        beforeSigning();
        int name = Words.halves(organisation);
        int day = Words.halves(date);
        int nameIn = Math.max(4, day + 8 - name);
        paragraphs.right(organisation, nameIn, true);
        paragraphs.right(date, nameIn + name - day - 4, false);
        return this;
    }

    /**
     * Writes the paper into a file, whole or not at all. The paper is done with then.
     *
     * @throws org.yishi.office.write.WriteFailure with the reason; the old file still stands
     */
    public void write(Path target, About about) {
        if (afterTable) {
            paragraphs.hairline();
        }
        body.addNewSectPr().set(pages.current());
        WholeFile.write(target, out -> shell.write(out, about));
    }

    /** An empty line before those who sign; on a page that ought to be the only one, a low one. */
    private void beforeSigning() {
        if (isCompact) {
            paragraphs.air();
        } else {
            paragraphs.keptBlank();
        }
    }

    private Paper text(Style style, Span... spans) {
        begin();
        paragraphs.plain(style, spans);
        return this;
    }

    private void begin() {
        if (afterTable) {
            paragraphs.air();
        }
        empty = false;
        afterTable = false;
    }
}
