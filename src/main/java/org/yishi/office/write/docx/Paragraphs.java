package org.yishi.office.write.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.yishi.office.write.chart.Chart;
import org.yishi.office.write.docx.poster.Brush;
import org.yishi.office.write.docx.slip.Pen;
import org.yishi.office.write.docx.track.Quill;
import org.yishi.office.write.docx.track.Tracked;

/** Puts paragraphs into the body of a document. */
final class Paragraphs {
    /** Room for a label in Latin type, in twentieths of a point: 3.7 cm. */
    private static final int LABEL = 2100;

    private final CTBody body;
    private final Shell.Styles styles;
    private final Runs runs;
    private final int character;

    Paragraphs(CTBody body, Shell.Styles styles, Runs runs) {
        this.body = body;
        this.styles = styles;
        this.runs = runs;
        this.character = styles.character();
    }

    Runs runs() {
        return runs;
    }

    /** For what is laid out on its own: cells in this document's faces. */
    Pen pen() {
        return new Pen() {
            @Override
            public CTPPr start(CTP paragraph) {
                return Paragraphs.this.start(paragraph, Style.CELL);
            }

            @Override
            public void write(CTP paragraph, String text, boolean strong) {
                runs.append(paragraph, strong ? Span.strong(text) : Span.plain(text), Style.CELL.face());
            }
        };
    }

    /** For what is laid out on its own: large type in this document's faces. */
    Brush brush() {
        return new Brush() {
            @Override
            public CTPPr start(CTP paragraph, boolean title) {
                return Paragraphs.this.start(paragraph, title ? Style.TITLE : Style.FLUSH);
            }

            @Override
            public void write(CTP paragraph, String text, boolean title, boolean strong) {
                var face = title ? Style.TITLE.face() : Style.FLUSH.face();
                runs.append(paragraph, strong ? Span.strong(text) : Span.plain(text), face);
            }
        };
    }

    /** For text with tracked changes. */
    Quill quill() {
        return new Quill() {
            @Override
            public CTPPr start(CTP paragraph, Tracked.Kind kind) {
                var look = Paragraphs.this.start(paragraph, style(kind));
                switch (kind) {
                    case MIDDLE -> look.addNewJc().setVal(STJc.CENTER);
                    case HEADING -> {
                        look.addNewKeepNext();
                        var ind = look.addNewInd();
                        ind.setFirstLine(BigInteger.ZERO);
                        ind.setFirstLineChars(BigInteger.ZERO);
                        look.addNewJc().setVal(STJc.CENTER);
                    }
                    case RIGHT -> look.addNewJc().setVal(STJc.RIGHT);
                    case TITLE, BODY -> {}
                }
                return look;
            }

            @Override
            public void write(CTP paragraph, Tracked.Kind kind, String text, boolean strong) {
                var face = kind == Tracked.Kind.MIDDLE
                        ? Style.Face.KAI
                        : style(kind).face();
                runs.append(paragraph, strong ? Span.strong(text) : Span.plain(text), face);
            }
        };
    }

    private static Style style(Tracked.Kind kind) {
        return switch (kind) {
            case TITLE -> Style.TITLE;
            case HEADING -> Style.HEADING_1;
            case BODY -> Style.BODY;
            case MIDDLE, RIGHT -> Style.FLUSH;
        };
    }

    /** Gives a new paragraph its style. */
    CTPPr start(CTP paragraph, Style style) {
        var look = paragraph.addNewPPr();
        look.addNewPStyle().setVal(styles.id(style));
        return look;
    }

    void plain(Style style, Span... spans) {
        var paragraph = body.addNewP();
        start(paragraph, style);
        for (var span : spans) {
            runs.append(paragraph, span, style.face());
        }
    }

    /**
     * A label and a list whose further lines begin under its first character (GB/T 9704-2012, 10.3).
     *
     * @param indent how far in the label stands, in characters
     */
    void hanging(String label, String text, int indent) {
        var paragraph = body.addNewP();
        var look = start(paragraph, Style.FLUSH);
        boolean eastAsian = label.codePoints().anyMatch(Character::isIdeographic);
        if (eastAsian) {
            int wide = label.codePointCount(0, label.length());
            chars(look.addNewInd(), indent + wide, wide);
            runs.append(paragraph, Span.strong(label), Style.Face.BODY);
        } else {
            var ind = look.addNewInd();
            var wide = BigInteger.valueOf(Math.max(LABEL, label.length() * (long) character * 6 / 10));
            ind.setLeft(wide);
            ind.setHanging(wide);
            runs.append(paragraph, Span.strong(label + "\t"), Style.Face.BODY);
        }
        look.addNewJc().setVal(STJc.LEFT);
        runs.append(paragraph, Span.plain(text), Style.Face.BODY);
    }

    /** A line in the middle, in 楷体: what stands in brackets under a title. */
    void middle(String text) {
        var paragraph = body.addNewP();
        start(paragraph, Style.FLUSH).addNewJc().setVal(STJc.CENTER);
        runs.append(paragraph, Span.plain(text), Style.Face.KAI);
    }

    /**
     * A line at the right edge, kept with what follows.
     *
     * @param in the space to its right in half characters
     */
    void right(String text, int in, boolean keepNext) {
        var paragraph = body.addNewP();
        var look = start(paragraph, Style.FLUSH);
        if (keepNext) {
            look.addNewKeepNext();
        }
        var ind = look.addNewInd();
        ind.setRight(BigInteger.valueOf((long) in * character / 2));
        look.addNewJc().setVal(STJc.RIGHT);
        runs.append(paragraph, Span.plain(text), Style.Face.BODY);
    }

    /** A chart in a line of its own, as high as it is and kept with what follows; the width in twentieths of a point. */
    void chart(String relation, Chart chart, int width) {
        var paragraph = body.addNewP();
        var look = start(paragraph, Style.FLUSH);
        look.addNewKeepNext();
        look.addNewSnapToGrid().setVal(false);
        var spacing = look.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(240));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        look.addNewJc().setVal(STJc.CENTER);
        ChartParts.draw(paragraph.addNewR(), relation, chart, width);
    }

    /** Keeps what was written last on the page of what follows, so that no page bears signatures alone. */
    void keepLast() {
        int paragraphs = body.sizeOfPArray();
        if (paragraphs > 0) {
            var last = body.getPArray(paragraphs - 1);
            var look = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
            if (!look.isSetKeepNext()) {
                look.addNewKeepNext();
            }
        }
    }

    /** An empty line kept with what follows. */
    void keptBlank() {
        start(body.addNewP(), Style.FLUSH).addNewKeepNext();
    }

    /** A line too low to be seen: ends a page of which a table may take all. */
    CTP hairline() {
        return low(20);
    }

    /** A little air before a table, or between two, which would be one if they touched. */
    void air() {
        low(120).getPPr().addNewKeepNext();
    }

    private CTP low(int height) {
        var paragraph = body.addNewP();
        var look = start(paragraph, Style.FLUSH);
        look.addNewSnapToGrid().setVal(false);
        var spacing = look.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return paragraph;
    }

    /** Lengths in points, not in "characters": programs differ in what a character is wide. */
    private void chars(CTInd ind, int left, int hanging) {
        ind.setLeft(BigInteger.valueOf((long) left * character));
        ind.setHanging(BigInteger.valueOf((long) hanging * character));
    }
}
