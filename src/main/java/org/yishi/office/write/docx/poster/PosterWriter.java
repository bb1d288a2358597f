package org.yishi.office.write.docx.poster;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.yishi.office.write.docx.poster.Poster.Line;
import org.yishi.office.write.docx.poster.Poster.Side;

/** Lays a poster's lines into a document, each with its own size and an exact pitch, so that it fits as it was reckoned. */
public final class PosterWriter {
    private static final int POINT = 20;

    private final Brush brush;

    public PosterWriter(Brush brush) {
        this.brush = brush;
    }

    /** Appends the poster to a document's body. */
    public void write(CTBody body, Poster poster) {
        poster.lines().forEach(line -> line(body.addNewP(), line));
    }

    /** The properties of a paragraph stand in the schema's order: kept, grid, spacing, indent, side. */
    private void line(CTP paragraph, Line line) {
        boolean title = line.side() == Side.MIDDLE;
        var look = brush.start(paragraph, title);
        if (line.kept()) {
            look.addNewKeepNext();
        }
        look.addNewKeepLines();
        look.addNewSnapToGrid().setVal(false);
        spacing(look, line);
        var ind = look.addNewInd();
        ind.setFirstLine(BigInteger.ZERO);
        ind.setFirstLineChars(BigInteger.ZERO);
        if (line.in() > 0) {
            ind.setRight(BigInteger.valueOf((long) line.in() * line.size() * POINT));
        }
        look.addNewJc().setVal(jc(line.side()));
        if (!line.label().isEmpty()) {
            brush.write(paragraph, line.label(), title, true);
        }
        brush.write(paragraph, line.text(), title, false);
        var halfPoints = BigInteger.valueOf(2L * line.size());
        for (var run : paragraph.getRList()) {
            var face = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            face.addNewSz().setVal(halfPoints);
            face.addNewSzCs().setVal(halfPoints);
        }
    }

    private static void spacing(CTPPr look, Line line) {
        var spacing = look.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(line.before()));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(line.pitch()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private static STJc.Enum jc(Side side) {
        return switch (side) {
            case MIDDLE -> STJc.CENTER;
            case LEFT -> STJc.LEFT;
            case RIGHT -> STJc.RIGHT;
        };
    }
}
