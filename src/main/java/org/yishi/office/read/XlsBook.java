package org.yishi.office.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.yishi.office.read.UnreadableException.Kind;
import org.yishi.office.read.number.NumberStyle;

/** Reads workbooks of Excel 97 to 2003, and tells what else such a container holds. */
final class XlsBook {
    private final Limits limits = new Limits();
    private final NumberText numbers;
    private final Map<Integer, NumberStyle> styles = new HashMap<>();

    private XlsBook(NumberText numbers) {
        this.numbers = numbers;
    }

    static Book read(Path file) throws IOException, UnreadableException {
        if (Files.size(file) > Limits.WHOLE) {
            throw new UnreadableException(Kind.TOO_LARGE, Limits.WHOLE / Limits.MEGABYTE);
        }
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            refuseOthers(container.getRoot());
            try (var workbook = new HSSFWorkbook(container.getRoot(), false)) {
                boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
                return new XlsBook(new NumberText(from1904)).read(workbook);
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Kind.PASSWORD, e);
        } catch (OldFileFormatException e) {
            throw new UnreadableException(Kind.TOO_OLD, e);
        } catch (RuntimeException e) {
            // The library reports damage by many unchecked exceptions.
            throw new UnreadableException(Kind.BROKEN, e);
        }
    }

    private static void refuseOthers(DirectoryNode root) throws UnreadableException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableException(Kind.PASSWORD);
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return;
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            throw new UnreadableException(Kind.TOO_OLD);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw new UnreadableException(Kind.NOT_A_TABLE, "doc");
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new UnreadableException(Kind.NOT_A_TABLE, "ppt");
        }
        throw new UnreadableException(Kind.NOT_A_TABLE, "");
    }

    private Book read(HSSFWorkbook workbook) throws UnreadableException {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            sheets.add(read(workbook.getSheetAt(i), hidden));
        }
        return new Book(new Book.Form.Xls(), sheets);
    }

    private Sheet read(HSSFSheet sheet, boolean hidden) throws UnreadableException {
        var rows = new ArrayList<Row>();
        var row = new RowCells(sheet.getSheetName(), limits);
        for (var line : sheet) {
            for (var cell : line) {
                var type = cell.getCellType();
                boolean formula = type == CellType.FORMULA;
                row.put(cell.getColumnIndex(), content(cell, formula ? cell.getCachedFormulaResultType() : type));
            }
            row.addTo(rows, line.getRowNum() + 1, line.getZeroHeight());
        }
        return new Sheet(sheet.getSheetName(), hidden, rows, merged(sheet));
    }

    private Cell content(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        return switch (type) {
            case STRING -> Cell.ofText(cell.getStringCellValue());
            case NUMERIC -> numbers.of(cell.getNumericCellValue(), style(cell));
            case BOOLEAN -> new Cell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
            case ERROR -> new Cell(error(cell.getErrorCellValue()), Cell.Kind.ERROR);
            case BLANK, FORMULA, _NONE -> Cell.BLANK;
        };
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private NumberStyle style(org.apache.poi.ss.usermodel.Cell cell) {
        int index = cell.getCellStyle().getDataFormat();
        var known = styles.get(index);
        if (known == null) {
            var format = cell.getCellStyle().getDataFormatString();
            known = NumberStyle.of(index, format == null ? "" : format);
            styles.put(index, known);
        }
        return known;
    }

    private static List<Sheet.Region> merged(HSSFSheet sheet) {
        return sheet.getMergedRegions().stream()
                .limit(Limits.MERGED)
                .map(r -> new Sheet.Region(
                        r.getFirstRow() + 1, r.getLastRow() + 1, r.getFirstColumn(), r.getLastColumn()))
                .toList();
    }
}
