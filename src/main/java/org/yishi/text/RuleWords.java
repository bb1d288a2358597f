package org.yishi.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.RuleCard;

/** Says rules in the law's words: 过半数, 三分之二以上, and what they come to in numbers. */
public final class RuleWords {
    private static final int TEN = 10;
    private static final int LARGEST_IN_WORDS = 99;

    private final Text text;
    private final Quantities quantities;

    public RuleWords(Text text) {
        this.text = text;
        this.quantities = new Quantities(text);
    }

    /** The share alone: 过半数, 半数以上, 三分之二以上, 超过三分之二. */
    public String share(Threshold threshold) {
        boolean half = threshold.numerator() * 2L == threshold.denominator();
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
        var unit = check.threshold().measure();
        if (saysItself(check.threshold())) {
            return text.of(
                    check.met() ? "rule.more-yes" : "rule.not-more-yes",
                    quantities.of(unit, check.value()),
                    quantities.of(unit, check.whole() - check.value()));
        }
        return text.of(
                "rule.adoption",
                of(check),
                share(check.threshold()),
                needed(check),
                quantities.of(unit, check.value()));
    }

    /**
     * What a majority needs, before anybody has voted: 到会83人，过半数须42人. Where the base is not known yet, it says on
     * what the number rests, or no number.
     */
    public String needs(Check check) {
        var share = share(check.threshold());
        return switch (check.threshold().base()) {
            case ENTITLED, REGISTERED, PRESENT -> text.of("rule.needs", of(check), share, needed(check));
            case CAST, VALID, PARTICIPATING -> text.of("rule.needs-if", whole(check), share, needed(check));
            case DECIDED ->
                isMoreThanHalf(check.threshold())
                        ? text.of("rule.needs-decided")
                        : text.of("rule.needs-decided-share", share);
        };
    }

    /** The rule card in a few sentences: what it takes to pass, the quorum and whether it is there, papers or hands. */
    public String card(RuleCard card) {
        var needs = card.rule().isBinding()
                ? text.of("rule.card-needs", joined(card.adoption(), this::needs))
                : text.of("rule.card-opinion");
        var quorum = card.quorum().isEmpty()
                ? text.of("rule.card-no-quorum")
                : text.of(
                        "rule.card-quorum",
                        joined(
                                card.quorum(),
                                check -> quorumNow(check, card.rule().turnout())));
        boolean isSaid = card.adoption().stream().map(Check::threshold).allMatch(RuleWords::saysItself);
        var how = (isSaid ? List.<String>of() : ways(card.rule()))
                .stream()
                        .map(way -> text.of("rule.card-way", way))
                        .reduce(needs, (said, next) -> text.of("rule.sentences", said, next));
        var both = text.of("rule.sentences", how, quorum);
        return card.rule().secretOnly() ? text.of("rule.sentences", both, text.of("rule.card-secret")) : both;
    }

    /**
     * How the body counts, so that nobody mixes up the two ways that villages know: more than half of those present, where
     * an abstention counts as not in favour, and more in favour than against, where it does not count.
     */
    public String way(Threshold threshold) {
        return way(threshold, text.of("rule.measure", threshold.measure()));
    }

    private String way(Threshold threshold, String unit) {
        var share = share(threshold);
        return switch (threshold.base()) {
            case PRESENT -> text.of("rule.way-present", share, unit);
            case ENTITLED -> text.of("rule.way-entitled", share, unit);
            case REGISTERED -> text.of("rule.way-registered", share, unit);
            case CAST -> text.of("rule.way-cast", share, unit);
            case VALID -> text.of("rule.way-valid", share);
            case PARTICIPATING -> text.of("rule.way-participating", share, unit);
            case DECIDED ->
                isMoreThanHalf(threshold) ? text.of("rule.way-more-yes") : text.of("rule.way-decided", share, unit);
        };
    }

    /** How each share of a rule is counted; one sentence for shares that differ in their unit alone. */
    public List<String> ways(Rule rule) {
        return rule.adoption().stream()
                .map(threshold -> way(threshold, units(rule, threshold)))
                .distinct()
                .toList();
    }

    /** The units in which a rule asks for the same share of the same base. */
    private String units(Rule rule, Threshold like) {
        return rule.adoption().stream()
                .filter(t -> t.base() == like.base() && share(t).equals(share(like)))
                .map(t -> text.of("rule.measure", t.measure()))
                .distinct()
                .collect(Collectors.joining(text.of("rule.units-and")));
    }

    /** Whether what is needed already says how it is counted. */
    private static boolean saysItself(Threshold threshold) {
        return threshold.base() == Base.DECIDED && isMoreThanHalf(threshold);
    }

    /** Where the rule stands: 依据：村民委员会组织法（2025年修正）第三十条。 */
    public String source(Rule rule) {
        return text.of("rule.card-source", rule.source());
    }

    /** The quorum that was not there, and how much was lacking: 应到120人，三分之二以上须80人，实到79人，还差1人. */
    String lacking(Check check, Turnout turnout) {
        return text.of(
                "rule.lacking",
                quorum(check, turnout),
                quantities.of(check.threshold().measure(), check.needed() - check.value()));
    }

    /** The quorum before the vote; of a turnout by votes, who could still vote. */
    public String quorumNow(Check check, Turnout turnout) {
        var has = quantities.of(check.threshold().measure(), check.value());
        var says = turnout == Turnout.PRESENT
                ? quorum(check, turnout)
                : text.of("rule.quorum-could", whole(check), share(check.threshold()), needed(check), has);
        return text.of(check.met() ? "rule.met" : "rule.not-met", says);
    }

    /** What was reached, as a share with its base: 赞成42人，占到会83人的50.60%. */
    public String reached(Check check) {
        var yes = quantities.of(check.threshold().measure(), check.value());
        return text.of("rule.reached", yes, of(check), quantities.percent(check.value(), check.whole()));
    }

    private String joined(List<Check> checks, Function<Check, String> words) {
        return checks.stream().map(words).collect(Collectors.joining(text.of("rule.also")));
    }

    private static boolean isMoreThanHalf(Threshold threshold) {
        return threshold.numerator() * 2L == threshold.denominator() && threshold.comparison() == Comparison.MORE_THAN;
    }

    /** The base with its number: 到会83人. */
    public String of(Check check) {
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

    /** A small number in the language's own digits: 三, 十, 二十五. */
    private String digit(int number) {
        return switch (text.lang()) {
            case EN -> Integer.toString(number);
            case ZH -> number > LARGEST_IN_WORDS ? Integer.toString(number) : inWords(number);
        };
    }

    private String inWords(int number) {
        if (number <= TEN) {
            return sign(number);
        }
        var tens = number / TEN == 1 ? "" : sign(number / TEN);
        var ones = number % TEN == 0 ? "" : sign(number % TEN);
        return tens + sign(TEN) + ones;
    }

    private String sign(int number) {
        return text.of("rule.digits").substring(number, number + 1);
    }
}
