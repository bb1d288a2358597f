package org.yishi.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.yishi.model.body.Measure;

/** Numbers with their unit: a number alone is the field's favourite mistake. */
public final class Quantities {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = BigDecimal.valueOf(1, 2);

    /** Shares by which people tell at a glance how it went. */
    private static final List<BigDecimal> PLAIN = List.of(BigDecimal.ZERO, BigDecimal.valueOf(50), HUNDRED);

    private final Text text;

    public Quantities(Text text) {
        this.text = text;
    }

    /** 83人, 25户, 1024.50平方米, 42张. */
    public String of(Measure measure, long value) {
        boolean one = value == 1;
        return switch (measure) {
            case HEADS -> one ? text.of("rule.head", value) : text.of("rule.heads", value);
            case HOUSEHOLDS -> one ? text.of("rule.household", value) : text.of("rule.households", value);
            case AREA -> text.of("rule.area", BigDecimal.valueOf(value, 2).toPlainString());
            case BALLOTS -> one ? text.of("rule.ballot", value) : text.of("rule.ballots", value);
        };
    }

    /**
     * A share to two places, such as 50.60%; where nothing is the whole, a dash. What is not all, not nothing and not
     * half never reads 100.00%, 0.00% or 50.00%. Never to decide by: rules compare whole numbers.
     */
    public String percent(long value, long whole) {
        if (whole <= 0) {
            return text.of("rule.no-share");
        }
        var exact = BigDecimal.valueOf(value).multiply(HUNDRED);
        var rounded = exact.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        int lie = rounded.multiply(BigDecimal.valueOf(whole)).compareTo(exact);
        if (lie != 0 && PLAIN.stream().anyMatch(plain -> plain.compareTo(rounded) == 0)) {
            return (lie > 0 ? rounded.subtract(HUNDREDTH) : rounded.add(HUNDREDTH)) + "%";
        }
        return rounded + "%";
    }
}
