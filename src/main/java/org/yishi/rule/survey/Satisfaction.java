package org.yishi.rule.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.survey.Answer;
import org.yishi.model.survey.Method;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.SurveyResult;
import org.yishi.model.survey.SurveyResult.GridResult;
import org.yishi.model.survey.SurveyVerdict;

/**
 * The one place where the answers of a survey become a result: satisfied are the upper two steps, out of all who
 * answered; it counts only where enough of those asked answered. Integer cross-multiplication, 以上 includes the number
 * (民法典 art. 1259).
 */
public final class Satisfaction {
    /** Fewer answers are told only together with others': who is alone in a grid would be known. */
    public static final int TOLD_ALONE = 5;

    private Satisfaction() {}

    /** The result of the answers so far. */
    public static SurveyResult of(Method method, Share threshold, List<Answer> answers) {
        var counts = new EnumMap<Step, Integer>(Step.class);
        Stream.of(Step.values()).forEach(step -> counts.put(step, 0));
        answers.forEach(a -> counts.merge(a.step(), 1, Integer::sum));
        int satisfied = satisfied(answers);
        int remarks = (int) answers.stream().filter(a -> !a.remark().isBlank()).count();
        boolean counted = !answers.isEmpty() && method.least().isMet(answers.size(), method.asked());
        boolean met = threshold.isMet(satisfied, answers.size());
        var verdict = counted ? (met ? SurveyVerdict.SATISFIED : SurveyVerdict.NOT_SATISFIED) : SurveyVerdict.TOO_FEW;
        return new SurveyResult(
                method.asked(), counts, method.least(), threshold, remarks, verdict, grids(method, answers));
    }

    private static int satisfied(List<Answer> answers) {
        return (int) answers.stream().filter(a -> a.step().isSatisfied()).count();
    }

    /**
     * By grid. Grids with few answers are told together, and one more with them where they would still be few, so that
     * nobody can take the difference.
     */
    private static List<GridResult> grids(Method method, List<Answer> answers) {
        var asked = new LinkedHashMap<String, Integer>();
        method.quotas().stream().filter(q -> q.asked() > 0).forEach(q -> asked.put(q.grid(), q.asked()));
        answers.forEach(a -> asked.putIfAbsent(a.grid(), 0));
        var each = asked.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue(), answers))
                .toList();
        var few = new ArrayList<>(
                each.stream().filter(g -> g.answers() < TOLD_ALONE).toList());
        var enough = new ArrayList<>(each);
        enough.removeAll(few);
        if (few.stream().mapToInt(GridResult::answers).sum() > 0
                && together(few).answers() < TOLD_ALONE) {
            enough.stream().min(Comparator.comparingInt(GridResult::answers)).ifPresent(least -> {
                few.add(least);
                enough.remove(least);
            });
        }
        if (!few.isEmpty()) {
            enough.add(together(few));
        }
        return List.copyOf(enough);
    }

    private static GridResult of(String grid, int asked, List<Answer> answers) {
        var here = answers.stream().filter(a -> a.grid().equals(grid)).toList();
        return new GridResult(List.of(grid), asked, here.size(), satisfied(here));
    }

    private static GridResult together(List<GridResult> few) {
        return new GridResult(
                few.stream().flatMap(g -> g.grids().stream()).toList(),
                few.stream().mapToInt(GridResult::asked).sum(),
                few.stream().mapToInt(GridResult::answers).sum(),
                few.stream().mapToInt(GridResult::satisfied).sum());
    }
}
