package org.yishi.text.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.forum.shift.Pairs;
import org.yishi.model.forum.shift.QuestionShift;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.forum.shift.TTest;
import org.yishi.model.forum.shift.Tally;
import org.yishi.model.forum.shift.Turnout;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/**
 * What a questionnaire came to, in words and figures; the same on the screen, on the wall and on paper.
 *
 * <pre>{@code
 * words.mean(shift.before());       // 6.25
 * words.change(shift.pairs());      // +1.50 **
 * }</pre>
 */
public final class ShiftWords {
    private static final int PLACES = 2;
    private static final int CHANCE_PLACES = 3;
    private static final double SMALLEST = 0.001;
    private static final int SHORT = 2;

    private final Text text;
    private final Quantities quantities;

    public ShiftWords(Text text) {
        this.text = text;
        quantities = new Quantities(text);
    }

    /** 前测. */
    public String wave(Wave wave) {
        return text.of("questions.wave", wave);
    }

    /** A mean to two places; a dash where nobody scored. */
    public String mean(Tally tally) {
        return tally.mean().map(ShiftWords::plain).orElse(none());
    }

    /** A median to one place; a dash where nobody scored. */
    public String median(Tally tally) {
        return tally.median()
                .map(median ->
                        median.decimal(1).setScale(1, RoundingMode.HALF_UP).toPlainString())
                .orElse(none());
    }

    /** The standard deviation of the sample to two places; a dash below two scores. */
    public String deviation(Tally tally) {
        return tally.variance().map(v -> v.root(PLACES).toPlainString()).orElse(none());
    }

    /** The mean change of those who answered both times, with its sign; a dash where nobody did. */
    public String change(Pairs pairs) {
        return pairs.count() == 0 ? none() : signed(pairs.change());
    }

    /** The same with its stars. */
    public String starred(Pairs pairs) {
        return change(pairs) + stars(pairs.test());
    }

    /** The change of the means of all; a dash where one is missing. */
    public String overall(QuestionShift shift) {
        return shift.overall().map(ShiftWords::signed).orElse(none());
    }

    /** The stars of a test: *, **, *** or none. */
    public String stars(Optional<TTest> test) {
        return "*".repeat(test.map(TTest::stars).orElse(0));
    }

    /** The chance p: 0.013, or &lt;0.001; a dash where there is no test. */
    public String chance(Optional<TTest> test) {
        return test.map(one -> one.p() < SMALLEST ? "<" + SMALLEST : rounded(one.p(), CHANCE_PLACES))
                .orElse(none());
    }

    /** t to two places. */
    public String t(Optional<TTest> test) {
        return test.map(one -> rounded(one.t(), PLACES)).orElse(none());
    }

    /** The standard error to two places. */
    public String error(Optional<TTest> test) {
        return test.map(one -> rounded(one.error(), PLACES)).orElse(none());
    }

    /** The 95 % interval: 0.42 to 2.11. */
    public String interval(Optional<TTest> test) {
        return test.map(one -> text.of("questions.interval", rounded(one.low(), PLACES), rounded(one.high(), PLACES)))
                .orElse(none());
    }

    /** How far people moved on the mean, either way. */
    public String distance(Pairs pairs) {
        return pairs.count() == 0 ? none() : plain(pairs.distance());
    }

    /** Places before and after: 5 → 1. */
    public String ranks(QuestionShift shift) {
        return text.of("questions.from-to", rank(shift.rankBefore()), rank(shift.rankAfter()));
    }

    /** Means before and after: 6.25 → 7.75. */
    public String means(QuestionShift shift) {
        return text.of("questions.from-to", mean(shift.before()), mean(shift.after()));
    }

    /** Whether views came closer: the spread, as printed, of those who answered both times. */
    public String closer(Pairs pairs) {
        if (pairs.before().variance().isEmpty()) {
            return none();
        }
        // As printed: of two spreads that read alike, none is the closer.
        int order = new BigDecimal(deviation(pairs.after())).compareTo(new BigDecimal(deviation(pairs.before())));
        var key = order < 0 ? "questions.closer" : order > 0 ? "questions.apart" : "questions.as-far";
        return word(key);
    }

    private String word(String key) {
        return text.of(key);
    }

    /** How many forms came in, and how many found their other half. */
    public String turnout(Turnout turnout) {
        return text.of(
                "questions.turnout",
                turnout.before(),
                turnout.after(),
                turnout.both(),
                quantities.percent(turnout.both(), turnout.after()));
    }

    /** How many moved on at least one question. */
    public String moved(Turnout turnout) {
        return text.of(
                "questions.moved",
                turnout.both(),
                turnout.moved(),
                quantities.percent(turnout.moved(), turnout.both()));
    }

    /** How many of the questions moved more than chance explains, up and down. */
    public String counted(ShiftResult result) {
        long up = result.shifts().stream().filter(s -> sure(s) && side(s) > 0).count();
        long down = result.shifts().stream().filter(s -> sure(s) && side(s) < 0).count();
        return text.of("questions.counted", result.shifts().size(), up, down);
    }

    private static boolean sure(QuestionShift shift) {
        return shift.pairs().test().map(TTest::stars).orElse(0) > 0;
    }

    private static int side(QuestionShift shift) {
        return shift.pairs().change().compareTo(Fraction.ZERO);
    }

    /** A small group: 3组 of a number or a letter, else its name as it was written. */
    public String team(String name) {
        if (name.isEmpty()) {
            return text.of("questions.no-team");
        }
        return name.codePointCount(0, name.length()) <= SHORT ? text.of("questions.team-name", name) : name;
    }

    /** A part of a whole in percent. */
    public String percent(long part, long whole) {
        return quantities.percent(part, whole);
    }

    private String rank(int rank) {
        return rank == 0 ? none() : Integer.toString(rank);
    }

    private String none() {
        return text.of("questions.none");
    }

    /** A number to two places, half away from nought. */
    public static String plain(Fraction number) {
        return number.decimal(PLACES).setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    /** The same with its sign; nothing moved has none. */
    public static String signed(Fraction number) {
        return (number.compareTo(Fraction.ZERO) > 0 ? "+" : "") + plain(number);
    }

    private static String rounded(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
