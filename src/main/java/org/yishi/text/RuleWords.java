package org.yishi.text;

import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.verdict.Check;

/** Says rules in the law's words: 过半数, 三分之二以上, and what they come to in numbers. */
public final class RuleWords {
    private static final int LARGEST_IN_WORDS = 9;

    private final Text text;
    private final Quantities quantities;

    public RuleWords(Text text) {
        this.text = text;
        this.quantities = new Quantities(text);
    }

    /** The share alone: 过半数, 半数以上, 三分之二以上, 超过三分之二. */
    public String share(Threshold threshold) {
        boolean half = threshold.numerator() * 2 == threshold.denominator();
        boolean more = threshold.comparison() == Comparison.MORE_THAN;
        if (half) {
            return more ? text.of("rule.half-more") : text.of("rule.half-least");
        }
        var share = fraction(threshold.numerator(), threshold.denominator());
        return more ? text.of("rule.share-more", share) : text.of("rule.share-least", share);
    }

    /** The share and of what: 到会人数的过半数. */
    public String threshold(Threshold threshold) {
        return text.of("rule.threshold", base(threshold), share(threshold));
    }

    /** What a quorum needs and has: 应到120人，三分之二以上须80人，实到83人. */
    public String quorum(Check check, Turnout turnout) {
        return text.of(
                turnout == Turnout.PRESENT ? "rule.quorum-present" : "rule.quorum-cast",
                whole(check),
                share(check.threshold()),
                needed(check),
                quantities.of(check.threshold().measure(), check.value()));
    }

    /** What a majority needs and has: 到会83人，过半数须42人，赞成42人. */
    public String adoption(Check check) {
        return text.of(
                "rule.adoption",
                of(check),
                share(check.threshold()),
                needed(check),
                quantities.of(check.threshold().measure(), check.value()));
    }

    /** What a majority needs: 到会83人，过半数须42人. For the rule card, before anybody has voted. */
    public String needs(Check check) {
        return text.of("rule.needs", of(check), share(check.threshold()), needed(check));
    }

    private String of(Check check) {
        return switch (check.threshold().base()) {
            case ENTITLED -> text.of("rule.of-entitled", whole(check));
            case PRESENT -> text.of("rule.of-present", whole(check));
            case REGISTERED -> text.of("rule.of-registered", whole(check));
            case CAST -> text.of("rule.of-cast", whole(check));
            case VALID -> text.of("rule.of-valid", whole(check));
            case PARTICIPATING -> text.of("rule.of-participating", whole(check));
            case DECIDED -> text.of("rule.of-decided", whole(check));
        };
    }

    private String base(Threshold threshold) {
        var base = text.of("rule.base", threshold.base());
        if (threshold.measure() == Measure.HEADS) {
            return text.of("rule.base-people", base);
        }
        return text.of("rule.base-in", base, text.of("rule.measure", threshold.measure()));
    }

    private String whole(Check check) {
        return quantities.of(check.threshold().measure(), check.whole());
    }

    private String needed(Check check) {
        return quantities.of(check.threshold().measure(), check.needed());
    }

    private String fraction(int numerator, int denominator) {
        return text.of("rule.share", digit(numerator), digit(denominator));
    }

    private String digit(int number) {
        var digits = text.of("rule.digits");
        return number > LARGEST_IN_WORDS
                ? Integer.toString(number)
                : digits.substring(digits.offsetByCodePoints(0, number), digits.offsetByCodePoints(0, number + 1));
    }
}
