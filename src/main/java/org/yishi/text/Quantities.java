package org.yishi.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yishi.model.body.Measure;

/** Numbers with their unit: a number alone is the field's favourite mistake. */
public final class Quantities {
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
     * A share to two places, such as 50.60%; where nothing is the whole, a dash. Never to decide by: rules compare whole
     * numbers.
     */
    public String percent(long value, long whole) {
        if (whole <= 0) {
            return text.of("rule.no-share");
        }
        return BigDecimal.valueOf(value)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                + "%";
    }
}
