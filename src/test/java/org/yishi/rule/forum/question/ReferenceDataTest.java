package org.yishi.rule.forum.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;
import org.yishi.model.count.Fraction;

/** Mean, spread and Student's t against figures that others certify, for data that everybody has. */
class ReferenceDataTest {
    /**
     * NIST Statistical Reference Datasets, univariate summary statistics, NumAcc2: 1.2, then 500 pairs of 1.1 and 1.3;
     * mean 1.2 and standard deviation 0.1, both exact. In tenths above 1 here, which are scores.
     */
    @Test
    void theNumbersOfNistHaveTheMeanAndTheSpreadThatItCertifies() {
        var often = new long[11];
        often[1] = 500;
        often[2] = 1;
        often[3] = 500;
        var tally = Tallies.of(often, 0, 0);
        assertEquals(1001, tally.given());
        assertEquals(Fraction.of(2), tally.grades().mean());
        assertEquals(Optional.of(Fraction.of(1)), tally.variance());
    }

    /**
     * The data set {@code sleep} of R ("Student" 1908): hours of sleep that two drugs gave ten patients. R's manual
     * page {@code t.test(extra[group == 1], extra[group == 2], paired = TRUE)} gives t = -4.0621, df = 9,
     * p-value = 0.002833, 95 percent confidence interval -2.4598858 to -0.7001142, mean difference -1.58. In tenths here.
     */
    @Test
    void theSleepDataHaveTheTThatStudentFound() {
        int[] first = {7, -16, -2, -12, -1, 34, 37, 8, 0, 20};
        int[] second = {19, 8, 11, 1, -1, 44, 55, 16, 46, 34};
        var differences = new long[10];
        Arrays.setAll(differences, i -> first[i] - second[i]);
        var test = Student.of(differences).orElseThrow();
        assertEquals(-4.0621, test.t(), 0.00005);
        assertEquals(9, test.degrees());
        assertEquals(0.002833, test.p(), 0.0000005);
        assertEquals(-2.4598858, test.low() / 10, 0.00000005);
        assertEquals(-0.7001142, test.high() / 10, 0.00000005);
        assertEquals(2, test.stars());
    }

    @Test
    void aThousandDrawnSetsHaveTheTOfTheTextbookFormula() {
        var random = new Random(20050409);
        for (int set = 0; set < 1000; set++) {
            var moves = random.longs(3 + random.nextInt(300), -10, 11).toArray();
            double[] plain = Arrays.stream(moves).asDoubleStream().toArray();
            double error = new StandardDeviation().evaluate(plain) / Math.sqrt(moves.length);
            double mean = Arrays.stream(plain).average().orElseThrow();
            var test = Student.of(moves);
            if (error == 0) {
                assertTrue(test.isEmpty());
            } else {
                assertEquals(mean / error, test.orElseThrow().t(), 1e-9);
                assertEquals(error, test.orElseThrow().error(), 1e-12);
            }
        }
    }

    @Test
    void whereAllMoveAlikeOrOnlyOneAnsweredThereIsNoTest() {
        assertTrue(Student.of(2, 2, 2, 2).isEmpty());
        assertTrue(Student.of(0, 0).isEmpty());
        assertTrue(Student.of(3).isEmpty());
        assertTrue(Student.of().isEmpty());
    }
}
