package org.yishi.rule.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Grades;
import org.yishi.model.count.Rating;
import org.yishi.model.count.Round;
import org.yishi.model.count.Tabulation;

/** Scores of 0 to 10 and what they come to. */
class ScoreTest {
    private static Tabulation count(int candidates, int seats, Rating... papers) {
        return Score.count(new Ballots.Rated(Papers.slate(candidates, seats), List.of(papers)));
    }

    private static Grades grades(Tabulation count, int candidate) {
        return ((Round.Scores) count.rounds().getFirst()).grades().get(candidate);
    }

    @Test
    void theMeanIsExactTheMedianTheMiddleAndTheSpreadTheRootOfTheVariance() {
        var count = count(1, 1, new Rating(Map.of(0, 2), 1), new Rating(Map.of(0, 4), 3), new Rating(Map.of(0, 5), 2));
        var grades = grades(count, 0);
        assertEquals(new Fraction(4, 1), grades.mean());
        assertEquals(Fraction.of(4), grades.median());
        assertEquals(Fraction.of(1), grades.variance());
        assertEquals(List.of(2, 5), List.of(grades.lowest(), grades.highest()));
        assertEquals("1.00", grades.variance().root(2).toPlainString());
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        var count = count(1, 1, new Rating(Map.of(0, 3), 1), new Rating(Map.of(0, 10), 1));
        assertEquals(new Fraction(13, 2), grades(count, 0).median());
    }

    @Test
    void aWrongScoreSpoilsItsItemAlone() {
        var count = count(
                2,
                1,
                new Rating(Map.of(0, 11, 1, 7), 2),
                new Rating(Map.of(0, -1, 1, 12), 1),
                new Rating(Map.of(), 4),
                new Rating(Map.of(0, 0), 1));
        assertEquals(List.of(3L, 1L, 4L), List.of(count.valid(), count.invalid(), count.blank()));
        assertEquals(new Grades(0, 1, 3, 0, Fraction.ZERO, Fraction.ZERO, 0, 0, Fraction.ZERO), grades(count, 0));
        assertEquals(Fraction.of(7), grades(count, 1).mean());
        assertEquals("B", Papers.letters(count.elected()));
    }

    @Test
    void whoWasNotScoredComesLastEvenBehindAZero() {
        var count = count(3, 3, new Rating(Map.of(0, 0, 2, 1), 1));
        assertEquals("C A B", Papers.ranking(count));
        assertEquals("CA", Papers.letters(count.elected()));
    }

    @Test
    void equalMeansAreATieWhateverTheSums() {
        var count = count(2, 1, new Rating(Map.of(0, 5, 1, 5), 1), new Rating(Map.of(0, 5), 9));
        assertEquals("AB", Papers.letters(count.tied()));
        assertEquals(List.of(Fraction.of(50), Fraction.of(5)), count.totals());
    }

    @Test
    void theChangeFromBeforeToAfterIsExact() {
        var before = grades(count(1, 1, new Rating(Map.of(0, 5), 1), new Rating(Map.of(0, 6), 2)), 0);
        var after = grades(count(1, 1, new Rating(Map.of(0, 8), 1), new Rating(Map.of(0, 7), 1)), 0);
        assertEquals(new Fraction(11, 6), Score.change(before, after));
    }

    @Test
    void randomScoresComeToWhatASortedListSays() {
        var random = new Random(310);
        for (int i = 0; i < 500; i++) {
            var scores = random.ints(1 + random.nextInt(30), 0, 11).sorted().toArray();
            var papers = new ArrayList<Rating>();
            Arrays.stream(scores).forEach(score -> papers.add(new Rating(Map.of(0, score), 1)));
            var grades = grades(count(1, 1, papers.toArray(Rating[]::new)), 0);
            int n = scores.length;
            assertEquals(new Fraction(scores[(n - 1) / 2] + scores[n / 2], 2), grades.median());
            assertEquals(new Fraction(Arrays.stream(scores).sum(), n), grades.mean());
            long differences = 0;
            for (int one : scores) {
                for (int other : scores) {
                    differences += (long) (one - other) * (one - other);
                }
            }
            assertEquals(new Fraction(differences, 2L * n * n), grades.variance());
        }
    }
}
