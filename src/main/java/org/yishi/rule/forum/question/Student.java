package org.yishi.rule.forum.question;

import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.yishi.model.forum.shift.TTest;

/**
 * Student's test of paired scores ("Student", Biometrika 6, 1908): the differences against 0.
 *
 * <p>The sums are exact; the root and the t distribution are rounded to what a double holds.
 */
public final class Student {
    private static final double UPPER = 0.975;

    private Student() {}

    /** The test; empty for fewer than two differences, or where all are alike. */
    public static Optional<TTest> of(long... differences) {
        long n = differences.length;
        long sum = LongStream.of(differences).sum();
        long squares =
                LongStream.of(differences).map(d -> Math.multiplyExact(d, d)).reduce(0, Math::addExact);
        // n (n-1) times the variance of the sample: a whole number, so that "all alike" is seen for sure.
        long about = Math.subtractExact(Math.multiplyExact(n, squares), Math.multiplyExact(sum, sum));
        if (n < 2 || about == 0) {
            return Optional.empty();
        }
        double mean = (double) sum / n;
        double error = Math.sqrt((double) about / (n - 1)) / n;
        double t = mean / error;
        // Nothing is drawn at random here, so the distribution is given no source of chance.
        var distribution = new TDistribution(null, n - 1.0);
        double reach = distribution.inverseCumulativeProbability(UPPER) * error;
        return Optional.of(new TTest(
                t,
                Math.toIntExact(n - 1),
                error,
                2 * distribution.cumulativeProbability(-Math.abs(t)),
                mean - reach,
                mean + reach));
    }
}
