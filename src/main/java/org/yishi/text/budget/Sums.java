package org.yishi.text.budget;

import java.math.BigDecimal;
import org.yishi.model.count.Fraction;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.money.Yuan;

/**
 * Sums of money and scores in words.
 *
 * <pre>{@code
 * new Sums(text).money(240_000_000);   // 240万元; ¥2.4m
 * }</pre>
 */
public final class Sums {
    /** Sums of ten thousand yuan and more are told in them, where two decimal places tell them whole. */
    private static final long WAN = 1_000_000;

    private static final long MILLION = 100 * WAN;
    private static final long WHOLE = WAN / 100;
    private static final int PLACES = 2;

    private final Text text;

    public Sums(Text text) {
        this.text = text;
    }

    /** A sum in fen. */
    public String money(long fen) {
        if (text.lang() == Lang.ZH && Math.abs(fen) >= WAN && fen % WHOLE == 0) {
            var wan = BigDecimal.valueOf(fen, 6).stripTrailingZeros();
            return text.of("budget.wan", wan.toPlainString());
        }
        if (text.lang() == Lang.EN && Math.abs(fen) >= MILLION && fen % WAN == 0) {
            return text.of(
                    "budget.million",
                    BigDecimal.valueOf(fen, 8).stripTrailingZeros().toPlainString());
        }
        return text.of("budget.yuan", Yuan.of(fen));
    }

    /** A sum with its sign. */
    public String moved(long fen) {
        return fen > 0 ? "+" + money(fen) : money(fen);
    }

    /** A score to two places; a whole one as it is. */
    public String score(Fraction score) {
        var rounded = score.decimal(PLACES);
        return score.isWhole()
                ? rounded.toPlainString()
                : rounded.setScale(PLACES).toPlainString();
    }

    /** By how much a score moved, with its sign; a dash where it did not. */
    public String moved(Fraction change) {
        int sign = Long.signum(change.numerator());
        return sign == 0 ? text.of("budget.none") : (sign > 0 ? "+" : "") + score(change);
    }
}
