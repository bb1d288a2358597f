package org.yishi.office.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.yishi.office.read.number.NumberStyle;

/** Turns stored numbers into what a person sees. Not thread-safe; one per file. */
final class NumberText {
    /** Digits that a spreadsheet keeps. */
    private static final MathContext KEPT = new MathContext(15);

    private static final BigDecimal LONGEST = BigDecimal.TEN.pow(15);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    /** Digits, sign, point and exponent as any program writes them; more would cost time by its square. */
    private static final int LONGEST_WRITTEN = 200;

    /** No spreadsheet keeps a number nearer to nothing. */
    private static final int SMALLEST = 310;

    /** The last day a spreadsheet knows, 9999-12-31. */
    private static final double LAST_DAY = 2_958_466;

    private final boolean from1904;
    private final DataFormatter formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);

    NumberText(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The cell for a number as written in an XML part; a cell of text where it is none. */
    Cell of(String stored, NumberStyle style) {
        var text = stored.strip();
        try {
            return text.length() > LONGEST_WRITTEN ? Cell.ofText(stored) : of(new BigDecimal(text), style);
        } catch (NumberFormatException e) {
            return Cell.ofText(stored);
        }
    }

    /** The cell for a number. */
    Cell of(double number, NumberStyle style) {
        return Double.isFinite(number) ? of(new BigDecimal(Double.toString(number)), style) : Cell.BLANK;
    }

    private Cell of(BigDecimal number, NumberStyle style) {
        return switch (style) {
            case NumberStyle.Plain plain -> digits(number, plain.pad());
            case NumberStyle.Day day -> isDay(number) ? day(number.doubleValue(), day.daySeen()) : digits(number, 1);
            case NumberStyle.Time _ -> isDay(number) ? time(number.doubleValue()) : digits(number, 1);
            case NumberStyle.Layout layout -> layout(number, layout);
        };
    }

    private static Cell digits(BigDecimal number, int pad) {
        if (number.abs().compareTo(LONGEST) >= 0) {
            return large(number);
        }
        if (number.scale() - number.precision() > SMALLEST) {
            return new Cell("0", Cell.Kind.NUMBER);
        }
        var plain = number.round(KEPT).stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        if (pad > whole && number.signum() >= 0) {
            plain = "0".repeat(pad - whole) + plain;
        }
        return new Cell(plain, Cell.Kind.NUMBER);
    }

    /** Other programs write all the digits of a whole number: those are kept. A spreadsheet's own end in zeros. */
    private static Cell large(BigDecimal number) {
        if (number.precision() - number.scale() > 40) {
            return new Cell(number.round(KEPT).toString(), Cell.Kind.ROUNDED);
        }
        boolean complete = number.scale() == 0
                && number.precision() <= 19
                && number.remainder(BigDecimal.valueOf(1000)).signum() != 0;
        return complete
                ? new Cell(number.toPlainString(), Cell.Kind.NUMBER)
                : new Cell(number.round(KEPT).toPlainString(), Cell.Kind.ROUNDED);
    }

    private static boolean isDay(BigDecimal number) {
        return number.signum() >= 0 && number.doubleValue() < LAST_DAY;
    }

    private Cell day(double number, boolean daySeen) {
        var at = DateUtil.getLocalDateTime(number, from1904, true);
        if (number < 1 && !from1904) {
            return time(number);
        }
        if (!at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return new Cell(at.format(MINUTE), Cell.Kind.DATE);
        }
        return new Cell(
                isMonthOnly(at, daySeen) ? at.format(MONTH) : at.toLocalDate().toString(), Cell.Kind.DATE);
    }

    /** A month typed as such is kept as its first day; any other day was typed, whatever the format hides. */
    private static boolean isMonthOnly(LocalDateTime at, boolean daySeen) {
        return !daySeen && at.getDayOfMonth() == 1;
    }

    private Cell time(double number) {
        var at = DateUtil.getLocalDateTime(number, from1904, true);
        return new Cell(at.toLocalTime().toString(), Cell.Kind.DATE);
    }

    private Cell layout(BigDecimal number, NumberStyle.Layout layout) {
        try {
            var seen = formatter.formatRawCellContents(number.doubleValue(), layout.index(), layout.format(), from1904);
            var text = Cell.trim(seen);
            return text.isEmpty() ? digits(number, 1) : new Cell(text, Cell.Kind.NUMBER);
        } catch (RuntimeException e) {
            // A format that the library cannot lay out: the digits are better than nothing.
            return digits(number, 1);
        }
    }
}
