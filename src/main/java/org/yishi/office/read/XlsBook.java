package org.yishi.office.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.yishi.office.read.UnreadableException.Kind;
import org.yishi.office.read.number.NumberStyle;

/**
 * Reads workbooks of Excel 97 to 2003 record by record, and tells what else such a container holds. Empty formatted
 * cells, of which a sheet may have sixteen million, cost no memory.
 */
final class XlsBook {
    private static final int BIFF8 = 0x600;

    private XlsBook() {}

    static Book read(Path file) throws IOException, UnreadableException {
        if (Files.size(file) > Limits.WHOLE) {
            throw new UnreadableException(Kind.TOO_LARGE, Limits.WHOLE / Limits.MEGABYTE);
        }
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            refuseOthers(container.getRoot());
            var records = new Records();
            var request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, container);
            return records.book();
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Kind.PASSWORD, e);
        } catch (OldFileFormatException e) {
            throw new UnreadableException(Kind.TOO_OLD, e);
        } catch (HSSFUserException | RuntimeException e) {
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

    /** One sheet while its records come in; rows may come in any order. */
    private static final class Gathered {
        private final String name;
        private final Map<Integer, RowCells> rows = new TreeMap<>();
        private final Set<Integer> hidden = new HashSet<>();
        private final List<Sheet.Region> merged = new ArrayList<>();

        private Gathered(String name) {
            this.name = name;
        }
    }

    /** Takes the records one after the other. */
    private static final class Records extends AbortableHSSFListener {
        private static final short GO_ON = 0;
        private static final short STOP = 1;

        private final Limits limits = new Limits();
        private final List<BoundSheetRecord> listed = new ArrayList<>();
        private final List<Gathered> sheets = new ArrayList<>();
        private final Map<Integer, String> formats = new HashMap<>();
        private final List<Integer> formatOfStyle = new ArrayList<>();
        private final Map<Integer, NumberStyle> styles = new HashMap<>();
        private final Map<Integer, Cell> shared = new HashMap<>();
        private NumberText numbers = new NumberText(false);
        private @Nullable SSTRecord texts;
        private @Nullable FormulaRecord awaitsText;
        private @Nullable UnreadableException refusal;
        private int depth;
        private int filled;
        private int mergedColumns;

        @Override
        public short abortableProcessRecord(Record item) {
            try {
                take(item);
                return GO_ON;
            } catch (UnreadableException e) {
                refusal = e;
                return STOP;
            }
        }

        private void take(Record item) throws UnreadableException {
            switch (item) {
                case BOFRecord bof -> begin(bof);
                case EOFRecord _ -> depth--;
                case BoundSheetRecord sheet -> listed.add(sheet);
                case SSTRecord sst -> texts = sst;
                case DateWindow1904Record windowing -> numbers = new NumberText(windowing.getWindowing() == 1);
                case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
                case ExtendedFormatRecord style -> formatOfStyle.add((int) style.getFormatIndex());
                default -> {
                    // Charts within a sheet are books of their own, one level down.
                    if (depth == 1 && !sheets.isEmpty()) {
                        takeInSheet(item);
                    }
                }
            }
        }

        private void begin(BOFRecord bof) throws UnreadableException {
            if (bof.getVersion() != BIFF8) {
                throw new UnreadableException(Kind.TOO_OLD);
            }
            if (depth == 0 && bof.getType() != BOFRecord.TYPE_WORKBOOK) {
                sheets.add(new Gathered(nameOfNext()));
            }
            depth++;
        }

        private void takeInSheet(Record item) throws UnreadableException {
            var sheet = sheets.getLast();
            switch (item) {
                case RowRecord row -> {
                    if (row.getZeroHeight()) {
                        sheet.hidden.add(row.getRowNumber());
                    }
                }
                case MergeCellsRecord cells -> merge(cells, sheet);
                case StringRecord text -> {
                    if (awaitsText != null) {
                        put(awaitsText, Cell.ofText(text.getString()));
                        awaitsText = null;
                    }
                }
                case LabelSSTRecord label -> put(label, shared(label.getSSTIndex()));
                case LabelRecord label -> put(label, Cell.ofText(label.getValue()));
                case NumberRecord number -> put(number, numbers.of(number.getValue(), style(number)));
                case RKRecord number -> put(number, numbers.of(number.getRKNumber(), style(number)));
                case BoolErrRecord value ->
                    put(value, value.isBoolean() ? bool(value.getBooleanValue()) : error(value.getErrorValue()));
                case FormulaRecord formula -> take(formula);
                default -> {}
            }
        }

        private void take(FormulaRecord formula) throws UnreadableException {
            if (formula.hasCachedResultString()) {
                awaitsText = formula;
                return;
            }
            var type = formula.getCachedResultTypeEnum();
            if (type == CellType.BOOLEAN) {
                put(formula, bool(formula.getCachedBooleanValue()));
            } else if (type == CellType.ERROR) {
                put(formula, error((byte) formula.getCachedErrorValue()));
            } else {
                put(formula, numbers.of(formula.getValue(), style(formula)));
            }
        }

        private void put(CellValueRecordInterface at, Cell cell) throws UnreadableException {
            if (cell.isBlank()) {
                return;
            }
            if (++filled > Limits.CELLS) {
                throw new UnreadableException(Kind.TOO_MANY_CELLS, Limits.CELLS);
            }
            var sheet = sheets.getLast();
            sheet.rows
                    .computeIfAbsent(at.getRow(), _ -> new RowCells(sheet.name, limits))
                    .put(at.getColumn(), cell);
        }

        private Cell shared(int index) {
            var known = texts;
            if (known == null || index < 0 || index >= known.getNumUniqueStrings()) {
                return Cell.BLANK;
            }
            return shared.computeIfAbsent(
                    index, i -> Cell.ofText(known.getString(i).getString()));
        }

        private NumberStyle style(CellValueRecordInterface cell) {
            int style = cell.getXFIndex();
            int format = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
            return styles.computeIfAbsent(format, f -> NumberStyle.of(f, formats.getOrDefault(f, "")));
        }

        private static Cell bool(boolean value) {
            return new Cell(value ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
        }

        private static Cell error(byte code) {
            var text =
                    FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
            return new Cell(text, Cell.Kind.ERROR);
        }

        private void merge(MergeCellsRecord cells, Gathered sheet) {
            for (int i = 0; i < cells.getNumAreas() && mergedColumns < Limits.MERGED; i++) {
                var r = cells.getAreaAt(i);
                mergedColumns += Math.clamp(r.getLastColumn() - (long) r.getFirstColumn() + 1, 1, Limits.COLUMNS);
                sheet.merged.add(new Sheet.Region(
                        r.getFirstRow() + 1, r.getLastRow() + 1, r.getFirstColumn(), r.getLastColumn()));
            }
        }

        /** The name of the sheet whose records come next; the list of sheets may have another order. */
        private String nameOfNext() {
            var inOrder = BoundSheetRecord.orderByBofPosition(listed);
            return sheets.size() < inOrder.length ? inOrder[sheets.size()].getSheetname() : "";
        }

        /** All that was gathered, in the order of the tabs. */
        Book book() throws UnreadableException {
            if (refusal != null) {
                throw refusal;
            }
            var inOrder = List.of(BoundSheetRecord.orderByBofPosition(listed));
            var book = new ArrayList<Sheet>();
            for (var record : listed) {
                int place = inOrder.indexOf(record);
                var gathered = place < sheets.size() ? sheets.get(place) : new Gathered(record.getSheetname());
                var rows = new ArrayList<Row>();
                for (var row : gathered.rows.entrySet()) {
                    row.getValue().addTo(rows, row.getKey() + 1, gathered.hidden.contains(row.getKey()));
                }
                boolean hidden = record.isHidden() || record.isVeryHidden();
                book.add(new Sheet(record.getSheetname(), hidden, rows, gathered.merged));
            }
            return new Book(new Book.Form.Xls(), book);
        }
    }
}
