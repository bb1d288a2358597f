package org.yishi.office.write.docx.picture;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlToken;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.yishi.office.write.Words;
import org.yishi.office.write.docx.slip.Pen;

/** Lays pictures two in a row into a table without lines; a picture is never parted from its caption. */
public final class PictureWriter {
    /** A twentieth of a point, in the units of drawings. */
    private static final long TWIP = 635;

    private static final int ACROSS = 2;
    /** No picture is higher than this, in twentieths of a point: 6.5 cm. */
    private static final int HIGHEST = 3685;

    private static final int MARGIN = 80;

    private final Pen pen;
    private final Function<Picture, String> keep;
    private int drawn;

    /** Writes in a document's faces; {@code keep} puts a picture into the file and names it. */
    public PictureWriter(Pen pen, Function<Picture, String> keep) {
        this.pen = pen;
        this.keep = keep;
    }

    /**
     * Appends pictures to a document's body.
     *
     * @param width of the text, in twentieths of a point
     */
    public void write(CTBody body, List<Captioned> pictures, int width) {
        var tbl = table(body, width);
        for (int i = 0; i < pictures.size(); i += ACROSS) {
            var row = tbl.addNewTr();
            row.addNewTrPr().addNewCantSplit();
            for (int k = i; k < i + ACROSS; k++) {
                var cell = row.addNewTc();
                var wide = cell.addNewTcPr().addNewTcW();
                wide.setType(STTblWidth.DXA);
                wide.setW(BigInteger.valueOf(width / ACROSS));
                cell.getTcPr().addNewVAlign().setVal(STVerticalJc.BOTTOM);
                if (k < pictures.size()) {
                    fill(cell, pictures.get(k), width / ACROSS - 2 * MARGIN);
                } else {
                    start(cell);
                }
            }
        }
    }

    private static CTTbl table(CTBody body, int width) {
        var tbl = body.addNewTbl();
        var look = tbl.addNewTblPr();
        var wide = look.addNewTblW();
        wide.setType(STTblWidth.DXA);
        wide.setW(BigInteger.valueOf(width - width % ACROSS));
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = look.addNewTblCellMar();
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(BigInteger.valueOf(MARGIN));
        }
        var grid = tbl.addNewTblGrid();
        for (int i = 0; i < ACROSS; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width / ACROSS));
        }
        return tbl;
    }

    private void fill(CTTc cell, Captioned captioned, int width) {
        var paragraph = start(cell);
        var look = paragraph.getPPr();
        // Cells have lines of one height, which would show no more than a strip of the picture.
        var spacing = look.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(240));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        centre(paragraph);
        draw(paragraph.addNewR(), captioned, width);
        var words = start(cell);
        centre(words);
        pen.write(words, captioned.caption(), false);
    }

    private CTP start(CTTc cell) {
        var paragraph = cell.addNewP();
        CTPPr look = pen.start(paragraph);
        look.addNewSnapToGrid().setVal(false);
        return paragraph;
    }

    private static void centre(CTP paragraph) {
        paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
    }

    private void draw(CTR run, Captioned captioned, int width) {
        var picture = captioned.picture();
        var upright = picture.size().upright();
        // Fits its cell, keeps its shape, and is never blown up beyond 96 points to the inch.
        double scale = Math.min(15.0, Math.min((double) width / upright.width(), (double) HIGHEST / upright.height()));
        long across = Math.round(picture.size().width() * scale) * TWIP;
        long down = Math.round(picture.size().height() * scale) * TWIP;
        drawn++;
        var xml = xml(
                keep.apply(picture),
                captioned,
                new Box(across, down),
                picture.size().quarters());
        try {
            run.addNewDrawing().set(XmlToken.Factory.parse(xml));
        } catch (XmlException e) {
            throw new IllegalStateException("the program's own drawing", e);
        }
    }

    private record Box(long across, long down) {}

    private String xml(String relation, Captioned captioned, Box box, int quarters) {
        long grow = quarters % 2 == 0 ? 0 : Math.max(0, (box.across() - box.down()) / 2);
        long widen = quarters % 2 == 0 ? 0 : Math.max(0, (box.down() - box.across()) / 2);
        var turn = quarters == 0 ? "" : " rot=\"" + 5_400_000 * quarters + "\"";
        return """
            <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/><wp:effectExtent
                l="%3$d" t="%4$d" r="%3$d" b="%4$d"/><wp:docPr id="%5$d" name="%6$s" descr="%7$s"/><a:graphic><a:graphicData
                uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr
                id="%5$d" name="%6$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%8$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm%9$s><a:off
                x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom
                prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
            """.formatted(
                        box.across(),
                        box.down(),
                        widen,
                        grow,
                        drawn,
                        "picture " + drawn,
                        escaped(captioned.caption()),
                        relation,
                        turn);
    }

    private static String escaped(String text) {
        return Words.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", " ");
    }
}
