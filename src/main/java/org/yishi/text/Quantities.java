package org.yishi.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
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
     * A share to two places, such as 50.60%; where nothing is the whole, a dash. What is not all, not nothing and not
     * half never reads 100.00%, 0.00% or 50.00%. Never to decide by: rules compare whole numbers.
     */
    public String percent(long value, long whole) {
        return whole <= 0 ? text.of("rule.no-share") : hundredths(Shares.alone(value, whole));
    }

    /**
     * The shares of one whole to two places, which add up to it as printed; where the parts are less than the whole,
     * with the rest. The first reads as {@link #percent} says it alone.
     *
     * <pre>{@code
     * quantities.shares(List.of(1L, 1L, 1L), 3);   // 33.33%, 33.34%, 33.33%
     * }</pre>
     *
     * @return one for each part; dashes where nothing is the whole, or the parts are more than it
     */
    public List<String> shares(List<Long> parts, long whole) {
        return whole <= 0 || Shares.sum(parts) > whole
                ? Collections.nCopies(parts.size(), text.of("rule.no-share"))
                : Shares.of(parts, whole).stream().map(Quantities::hundredths).toList();
    }

    private static String hundredths(long share) {
        return BigDecimal.valueOf(share, 2) + "%";
    }
}
