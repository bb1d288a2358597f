package org.yishi.desk.forum.budget.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sums as people write them: 30万, 12.5万元, 300,000, ¥3000.50. */
public final class Cost {
    /** Ten thousand, as it is written behind a sum. */
    private static final String WAN = "\u4E07";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(" + WAN + "?)");
    private static final int FEN_IN_YUAN = 2;
    private static final int FEN_IN_WAN = 6;

    private Cost() {}

    /** Whether it is a sum, in whichever unit. */
    static boolean looksLike(String written) {
        return WRITTEN.matcher(plain(written)).matches();
    }

    /** In fen; a sum that says ten thousand itself is in them whatever the column says. Empty where it is no whole sum. */
    public static Optional<Long> fen(String written, boolean inWan) {
        var sum = WRITTEN.matcher(plain(written));
        if (!sum.matches()) {
            return Optional.empty();
        }
        boolean isWan = inWan || !sum.group(2).isEmpty();
        var fen = new BigDecimal(sum.group(1)).movePointRight(isWan ? FEN_IN_WAN : FEN_IN_YUAN);
        return fen.stripTrailingZeros().scale() <= 0 ? Optional.of(fen.longValueExact()) : Optional.empty();
    }

    private static String plain(String written) {
        return written.strip().replaceAll("[,\\uFF0C\\s\\u00A5\\uFFE5\\u5143]", "");
    }
}
