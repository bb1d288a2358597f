package org.yishi.text.survey;

import java.util.List;
import java.util.stream.Collectors;
import org.yishi.model.survey.Method;
import org.yishi.model.survey.Quota;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.model.survey.SurveyResult;
import org.yishi.model.survey.SurveyVerdict;
import org.yishi.model.topic.TopicState;
import org.yishi.text.Quantities;
import org.yishi.text.Text;

/**
 * A survey in words, the same on the screen, on paper and in a shell.
 *
 * <pre>{@code
 * new SurveyWords(text).result(result);   // 应测评50人，收回41份；满意34份，占82.93%（须达到80%）：满意度达标。
 * }</pre>
 */
public final class SurveyWords {
    private static final int HUNDRED = 100;

    private final Text text;
    private final Quantities quantities;

    public SurveyWords(Text text) {
        this.text = text;
        quantities = new Quantities(text);
    }

    /** 满意. */
    public String step(Step step) {
        return text.of("survey.step", step);
    }

    /** A share to be reached: 80%, or 2/3 where that is no whole percent. */
    public String share(Share share) {
        int hundredths = share.numerator() * HUNDRED;
        return hundredths % share.denominator() == 0
                ? hundredths / share.denominator() + "%"
                : share.numerator() + "/" + share.denominator();
    }

    /** A part of a whole to two places; a dash of nothing. */
    public String percent(int part, int whole) {
        return quantities.percent(part, whole);
    }

    /** A grid's name, or the words for none. */
    public String grid(String name) {
        return name.isEmpty() ? text.of("survey.no-grid") : name;
    }

    /** Grids in a row. */
    public String grids(List<String> names) {
        return names.stream().map(this::grid).collect(Collectors.joining(text.of("survey.comma")));
    }

    /** How many came back of how many, and how many there must be. */
    public String answered(SurveyResult result) {
        return text.of(
                "survey.answered",
                result.answers(),
                result.asked(),
                percent(result.answers(), result.asked()),
                result.answersNeeded());
    }

    /** How many are satisfied, and how many must be. */
    public String satisfied(SurveyResult result) {
        return text.of(
                "survey.satisfied",
                result.satisfied(),
                result.answers(),
                percent(result.satisfied(), result.answers()),
                share(result.threshold()),
                result.satisfiedNeeded());
    }

    /** What it came to, in one word. */
    public String verdict(SurveyVerdict verdict) {
        return text.of("survey.verdict", verdict);
    }

    /** Every number and what they came to, in one sentence. */
    public String result(SurveyResult result) {
        return text.of(
                "survey.result",
                result.asked(),
                result.answers(),
                result.satisfied(),
                percent(result.satisfied(), result.answers()),
                share(result.threshold()),
                verdict(result.verdict()));
    }

    /** What will become of the matter if the survey ends so. */
    public String willBe(SurveyVerdict verdict, TopicState state) {
        return switch (verdict) {
            case SATISFIED -> text.of(state == TopicState.CLOSED ? "survey.stays-closed" : "survey.stays-as-is");
            case NOT_SATISFIED -> text.of(state == TopicState.CLOSED ? "survey.will-reopen" : "survey.stays-open");
            case TOO_FEW -> text.of("survey.nothing-follows");
        };
    }

    /** What became of the matter. */
    public String became(Survey.End end) {
        return end.reopened()
                ? text.of("survey.was-reopened")
                : switch (end.result().verdict()) {
                    case SATISFIED -> text.of("survey.was-confirmed");
                    case NOT_SATISFIED -> text.of("survey.stays-open");
                    case TOO_FEW -> text.of("survey.nothing-follows");
                };
    }

    /** How anybody can draw the same people again without this program. */
    public String repeat(long seed) {
        return text.of("survey.repeat", seed);
    }

    /** How many can be drawn, how many are, and who is left out. */
    public String people(Method method) {
        var all = text.of("survey.people", method.people(), method.asked());
        return method.leftOut() == 0 ? all : all + text.of("survey.left-out", method.leftOut());
    }

    /** Who could be drawn, how many were, where. */
    public String method(Method method) {
        var quotas = method.quotas().stream().map(this::quota).collect(Collectors.joining(text.of("survey.semicolon")));
        var all = text.of("survey.method", method.people(), method.asked(), quotas);
        return method.leftOut() == 0 ? all : all + text.of("survey.left-out", method.leftOut());
    }

    private String quota(Quota quota) {
        return text.of("survey.quota", grid(quota.grid()), quota.people(), quota.asked());
    }
}
