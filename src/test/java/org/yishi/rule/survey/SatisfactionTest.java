package org.yishi.rule.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.survey.Answer;
import org.yishi.model.survey.Method;
import org.yishi.model.survey.Quota;
import org.yishi.model.survey.Share;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.SurveyResult.GridResult;
import org.yishi.model.survey.SurveyVerdict;

class SatisfactionTest {
    private static Method asking(int people, Share least) {
        return new Method(List.of(new Quota("第1网格", people, people)), least, false, 0);
    }

    private static List<Answer> answers(int... steps) {
        var answers = new ArrayList<Answer>();
        for (int number = 5; number >= 1; number--) {
            for (int i = 0; i < steps[5 - number]; i++) {
                answers.add(new Answer(answers.size() + 1L, "第1网格", Step.of(number), ""));
            }
        }
        return answers;
    }

    /** The counts of 5, 4, 3, 2, 1. */
    @ParameterizedTest
    @CsvSource({
        "50, 20 20 5 3 2, 4, 5, SATISFIED, exactly four fifths are enough",
        "50, 20 19 6 3 2, 4, 5, NOT_SATISFIED, one less is not",
        "50, 10 14 6 0 0, 4, 5, SATISFIED, 24 of 30 is four fifths",
        "50, 10 13 7 0 0, 4, 5, NOT_SATISFIED, neither is not satisfied",
        "50, 0 20 5 0 0, 4, 5, SATISFIED, half of those asked are enough to count",
        "50, 0 24 0 0 0, 4, 5, TOO_FEW, one less does not count however satisfied",
        "51, 0 25 0 0 0, 4, 5, TOO_FEW, 25 of 51 is less than half",
        "3, 1 1 1 0 0, 2, 3, SATISFIED, two of three are two thirds",
        "3, 1 1 1 0 0, 67, 100, NOT_SATISFIED, but not 67 of a hundred",
        "10, 0 0 0 0 0, 0, 1, TOO_FEW, of nobody nothing is a share",
        "10, 0 0 0 0 9, 0, 1, SATISFIED, a threshold of nothing is always met",
        "10, 9 0 0 0 0, 1, 1, SATISFIED, all of them are all",
        "10, 8 0 1 0 0, 1, 1, NOT_SATISFIED, all but one are not all"
    })
    void theUpperTwoStepsAreCountedOutOfAllAnswers(
            int asked, String counts, int numerator, int denominator, SurveyVerdict expected, String why) {
        var steps = List.of(counts.split(" ", -1)).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
        var result = Satisfaction.of(asking(asked, new Share(1, 2)), new Share(numerator, denominator), answers(steps));
        assertEquals(expected, result.verdict(), why);
    }

    @Test
    void manyRandomSurveysAreDecidedAsWithFractionsOfAnySize() {
        var random = new Random(20260305);
        for (int i = 0; i < 5_000; i++) {
            var steps = random.ints(5, 0, 30).toArray();
            var answers = answers(steps);
            int asked = answers.size() + random.nextInt(60);
            var threshold = share(random);
            var least = share(random);
            var result = Satisfaction.of(asking(asked, least), threshold, answers);
            assertEquals(naive(asked, steps, threshold, least), result.verdict(), result::toString);
            assertEquals(
                    result.satisfied() >= result.satisfiedNeeded(),
                    threshold.isMet(result.satisfied(), answers.size()));
            assertEquals(result.answers() >= result.answersNeeded(), least.isMet(result.answers(), asked));
        }
    }

    private static Share share(Random random) {
        int denominator = 1 + random.nextInt(100);
        return new Share(random.nextInt(denominator + 1), denominator);
    }

    private static SurveyVerdict naive(int asked, int[] steps, Share threshold, Share least) {
        int all = steps[0] + steps[1] + steps[2] + steps[3] + steps[4];
        if (all == 0 || below(all, asked, least)) {
            return SurveyVerdict.TOO_FEW;
        }
        return below(steps[0] + steps[1], all, threshold) ? SurveyVerdict.NOT_SATISFIED : SurveyVerdict.SATISFIED;
    }

    private static boolean below(int part, int whole, Share share) {
        var left = BigInteger.valueOf(part).multiply(BigInteger.valueOf(share.denominator()));
        return left.compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(share.numerator()))) < 0;
    }

    @Test
    void gridsWithFewAnswersAreToldOnlyTogether() {
        var quotas = List.of(new Quota("甲", 100, 20), new Quota("乙", 50, 10), new Quota("丙", 9, 3));
        var method = new Method(quotas, new Share(1, 2), false, 0);
        var answers = new ArrayList<Answer>();
        put(answers, "甲", 12);
        put(answers, "乙", 8);
        put(answers, "丙", 2);
        var grids = Satisfaction.of(method, new Share(4, 5), answers).grids();
        assertEquals(
                List.of(new GridResult(List.of("甲"), 20, 12, 12), new GridResult(List.of("丙", "乙"), 13, 10, 10)),
                grids);
        put(answers, "丙", 3);
        assertEquals(
                3, Satisfaction.of(method, new Share(4, 5), answers).grids().size());
    }

    @Test
    void nobodysAnswerCanBeTakenFromTheDifferenceOfGrids() {
        var random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            var quotas = new ArrayList<Quota>();
            var answers = new ArrayList<Answer>();
            int grids = 1 + random.nextInt(6);
            for (int g = 0; g < grids; g++) {
                quotas.add(new Quota("格" + g, 50, 12));
                put(answers, "格" + g, random.nextInt(13));
            }
            var result = Satisfaction.of(new Method(quotas, new Share(0, 1), false, 0), new Share(4, 5), answers);
            assertEquals(
                    answers.size(),
                    result.grids().stream().mapToInt(GridResult::answers).sum());
            boolean alone =
                    result.grids().stream().anyMatch(g -> g.answers() > 0 && g.answers() < Satisfaction.TOLD_ALONE);
            assertTrue(!alone || answers.size() < Satisfaction.TOLD_ALONE, result::toString);
        }
    }

    private static void put(List<Answer> answers, String grid, int many) {
        for (int i = 0; i < many; i++) {
            answers.add(new Answer(answers.size() + 1L, grid, Step.SATISFIED, ""));
        }
    }
}
