package org.yishi.model.forum.shift;

import java.util.List;
import java.util.Optional;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Grades;

/**
 * The scores given to one question in one wave.
 *
 * @param grades how many gave a score, their sum, mean and median
 * @param often how often each score of 0 to 10 was given
 * @param dontKnow how many marked "don't know"
 * @param blank how many left it empty
 * @param variance of a sample: the squares over one less than those who scored; empty where fewer than two did
 */
public record Tally(Grades grades, List<Long> often, int dontKnow, int blank, Optional<Fraction> variance) {
    public Tally {
        often = List.copyOf(often);
    }

    /** How many gave a score. */
    public int given() {
        return Math.toIntExact(grades.given());
    }

    /** The mean of the scores; empty where nobody scored. */
    public Optional<Fraction> mean() {
        return given() == 0 ? Optional.empty() : Optional.of(grades.mean());
    }

    /** The middle score; empty where nobody scored. */
    public Optional<Fraction> median() {
        return given() == 0 ? Optional.empty() : Optional.of(grades.median());
    }
}
