package org.yishi.model.count;

/**
 * What the scores of one candidate come to.
 *
 * @param candidate who
 * @param given how many papers scored them rightly
 * @param spoiled how many papers carry a score for them that is none
 * @param sum of the scores given
 * @param mean sum over given; 0 where nobody scored
 * @param median the middle score; of an even number the mean of the two in the middle
 * @param lowest the lowest score given
 * @param highest the highest score given
 * @param variance of the scores given, as of the whole (not of a sample); its root is the spread that people know
 */
public record Grades(
        int candidate,
        long given,
        long spoiled,
        long sum,
        Fraction mean,
        Fraction median,
        int lowest,
        int highest,
        Fraction variance) {
    /** What a candidate comes to whom nobody scored. */
    public static Grades none(int candidate, long spoiled) {
        return new Grades(candidate, 0, spoiled, 0, Fraction.ZERO, Fraction.ZERO, 0, 0, Fraction.ZERO);
    }
}
