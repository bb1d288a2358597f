package org.yishi.desk.followup.sheet.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Percents and money as people write them in a sheet: 60, 60%, 0.6 shown as 60%; 1200, 1,200.50元, 1.2万. */
final class SheetNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("[¥￥]?(\\d{1,3}(?:[,，]\\d{3})+|\\d{1,12})(\\.\\d{1,8})?(万)?元?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private SheetNumbers() {}

    /** A whole percent from 0 to 100; empty where it is none. */
    static Optional<String> percent(String text) {
        var plain = text.replace('％', '%').replace("%", "").strip();
        return number(plain)
                .map(BigDecimal::stripTrailingZeros)
                .filter(n -> n.scale() <= 0 && n.compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(BigDecimal::toPlainString);
    }

    /** Money in fen; empty where it is none, or has parts of a fen. */
    static Optional<String> money(String text) {
        return number(text.replace(" ", ""))
                .map(n -> n.movePointRight(2).stripTrailingZeros())
                .filter(n -> n.scale() <= 0 && n.compareTo(MOST) < 0)
                .map(BigDecimal::toPlainString);
    }

    private static Optional<BigDecimal> number(String text) {
        var parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var digits = parts.group(1).replaceAll("[,，]", "")
                + Optional.ofNullable(parts.group(2)).orElse("");
        var number = new BigDecimal(digits);
        return Optional.of(Optional.ofNullable(parts.group(3)).isPresent() ? number.multiply(TEN_THOUSAND) : number);
    }
}
