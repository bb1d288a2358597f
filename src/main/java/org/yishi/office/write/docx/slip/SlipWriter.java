package org.yishi.office.write.docx.slip;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Lays slips into one table whose rows fill the sheets. */
public final class SlipWriter {
    private static final int BOX_MARGIN = 60;

    private final Pen pen;

    public SlipWriter(Pen pen) {
        this.pen = pen;
    }

    /** Appends the slips to a document's body; the first of them says how the sheets are parted. */
    public void write(CTBody body, List<Slips> kinds) {
        var tbl = body.addNewTbl();
        var first = kinds.getFirst();
        int width = Slips.SHEET_WIDTH / first.across();
        look(tbl, width, first.across(), Slips.PADDING);
        if (first.across() * first.down() > 1) {
            cutLines(tbl.getTblPr());
        }
        var models = new HashMap<Slips, CTTc>();
        var each = kinds.stream()
                .flatMap(slips -> Collections.nCopies(slips.count(), slips).stream())
                .toList();
        for (int made = 0; made < each.size(); made += first.across()) {
            var row = row(tbl, Slips.SHEET_HEIGHT / first.down());
            for (int i = 0; i < first.across(); i++) {
                var cell = cell(row, width);
                if (made + i >= each.size()) {
                    hairline(cell.addNewP(), 20);
                } else {
                    fill(cell, each.get(made + i), models);
                }
            }
        }
    }

    /** Writes the first slip of a kind, and copies it for the others. */
    private void fill(CTTc cell, Slips slips, Map<Slips, CTTc> models) {
        var model = Optional.ofNullable(models.get(slips));
        model.ifPresentOrElse(cell::set, () -> {
            content(cell, slips);
            models.put(slips, cell);
        });
    }

    private void content(CTTc cell, Slips slips) {
        set(cell.getTcPr().addNewTcMar().addNewTop(), Slips.PADDING);
        for (var piece : slips.content()) {
            switch (piece) {
                case Piece.Line line -> line(cell.addNewP(), line);
                case Piece.Gap(int height) -> hairline(cell.addNewP(), height);
                case Piece.Boxes boxes -> boxes(cell, boxes, Slips.width(slips.across()));
            }
        }
        if (slips.content().getLast() instanceof Piece.Boxes) {
            hairline(cell.addNewP(), 20);
        }
    }

    private void boxes(CTTc cell, Piece.Boxes boxes, int width) {
        int sum = boxes.shares().stream().mapToInt(Integer::intValue).sum();
        var widths = boxes.shares().stream().map(s -> width * s / sum).toList();
        var tbl = cell.addNewTbl();
        look(tbl, widths, BOX_MARGIN);
        rules(tbl.getTblPr());
        for (var texts : boxes.rows()) {
            var row = row(tbl, boxes.rowHeight());
            for (int i = 0; i < texts.size(); i++) {
                var box = cell(row, widths.get(i));
                box.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
                line(box.addNewP(), texts.get(i));
            }
        }
    }

    private void line(CTP paragraph, Piece.Line line) {
        var look = pen.start(paragraph);
        look.addNewSnapToGrid().setVal(false);
        var spacing = look.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(Slips.lineHeight(line.size())));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        look.addNewJc().setVal(jc(line.side()));
        pen.write(paragraph, line.text(), line.strong());
        var halfPoints = BigInteger.valueOf(2L * line.size());
        for (var run : paragraph.getRList()) {
            var face = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            face.addNewSz().setVal(halfPoints);
            face.addNewSzCs().setVal(halfPoints);
        }
    }

    private void hairline(CTP paragraph, int height) {
        var look = pen.start(paragraph);
        look.addNewSnapToGrid().setVal(false);
        var spacing = look.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private static void look(CTTbl tbl, int width, int columns, int margin) {
        look(tbl, Collections.nCopies(columns, width), margin);
    }

    private static void look(CTTbl tbl, List<Integer> widths, int margin) {
        var look = tbl.addNewTblPr();
        set(look.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = look.addNewTblCellMar();
        set(margins.addNewLeft(), margin);
        set(margins.addNewRight(), margin);
        var grid = tbl.addNewTblGrid();
        widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
    }

    private static void cutLines(CTTblPr look) {
        var borders = look.addNewTblBorders();
        for (var line : List.of(borders.addNewInsideH(), borders.addNewInsideV())) {
            line.setVal(STBorder.DASHED);
            line.setSz(BigInteger.valueOf(6));
            line.setColor("808080");
        }
    }

    private static void rules(CTTblPr look) {
        var borders = look.addNewTblBorders();
        for (var line : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            line.setVal(STBorder.SINGLE);
            line.setSz(BigInteger.valueOf(6));
            line.setColor("auto");
        }
    }

    private static CTRow row(CTTbl tbl, int height) {
        var row = tbl.addNewTr();
        var look = row.addNewTrPr();
        look.addNewCantSplit();
        var tall = look.addNewTrHeight();
        tall.setVal(BigInteger.valueOf(height));
        tall.setHRule(STHeightRule.AT_LEAST);
        return row;
    }

    private static CTTc cell(CTRow row, int width) {
        var cell = row.addNewTc();
        set(cell.addNewTcPr().addNewTcW(), width);
        return cell;
    }

    private static void set(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    private static STJc.Enum jc(Piece.Side side) {
        return switch (side) {
            case LEFT -> STJc.LEFT;
            case MIDDLE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
        };
    }
}
