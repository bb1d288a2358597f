package org.yishi.text.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Money as people write it, in yuan; kept in fen.
 *
 * <pre>{@code
 * Yuan.of(123_450);        // "1,234.50"
 * Yuan.of(123_400);        // "1,234"
 * Yuan.fen("1,234.5");     // 123450
 * }</pre>
 */
public final class Yuan {
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");
    private static final int FEN = 100;

    private Yuan() {}

    /** An amount in fen as yuan, thousands set apart; fen only where there are any. */
    public static String of(long fen) {
        long rest = Math.abs(fen % FEN);
        var whole = String.format(Locale.ROOT, "%,d", Math.abs(fen / FEN));
        return (fen < 0 ? "-" : "") + whole + (rest == 0 ? "" : String.format(Locale.ROOT, ".%02d", rest));
    }

    /** An amount in fen as it is typed into a field: without marks; empty for nothing. */
    public static String typed(long fen) {
        return fen == 0 ? "" : of(fen).replace(",", "");
    }

    /** What was typed, in fen: an empty field is nothing; empty where it is no amount of money. */
    public static Optional<Long> fen(String typed) {
        var plain = typed.strip().replaceAll("[,\\uFF0C\\s\\u00A5\\uFFE5\\u5143]", "");
        if (plain.isEmpty()) {
            return Optional.of(0L);
        }
        if (!WRITTEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain)
                .multiply(BigDecimal.valueOf(FEN))
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact());
    }
}
