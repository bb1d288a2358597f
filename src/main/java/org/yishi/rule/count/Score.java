package org.yishi.rule.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Grades;
import org.yishi.model.count.Round;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.order.Places;

/**
 * A score of 0 to 10 for each; the highest mean is first. As asked before and after a deliberation (Zeguo 泽国 2005:
 * projects scored 0 to 10 before and after, ranked by the mean).
 *
 * <p>Conventions:
 *
 * <ul>
 *   <li>The mean, the median and the spread are of the scores given: who does not score a project neither helps nor
 *       hurts it. Totals are the sums.
 *   <li>A score outside 0 to 10 spoils that item alone; the rest of the paper counts. A paper of which every item is
 *       spoiled is void; one with no score at all is blank.
 *   <li>The spread is the standard deviation of the scores given (root of the variance), beside the lowest and the
 *       highest.
 *   <li>Equal means are a tie; neither the median nor the number of scores parts them. Who was scored by nobody comes
 *       last and is not elected.
 * </ul>
 */
public final class Score {
    /** The best score. */
    public static final int HIGHEST = 10;

    private Score() {}

    /** The scores of all papers. */
    public static Tabulation count(Ballots.Rated ballots) {
        var slate = ballots.slate();
        var standing = slate.standing();
        var scores = new long[slate.size()][HIGHEST + 1];
        var spoiled = new long[slate.size()];
        long valid = 0;
        long invalid = 0;
        long blank = 0;
        for (var paper : ballots.papers()) {
            int given = 0;
            int wrong = 0;
            for (var item : paper.scores().entrySet()) {
                if (!standing.get(item.getKey())) {
                    continue;
                }
                if (item.getValue() < 0 || item.getValue() > HIGHEST) {
                    spoiled[item.getKey()] += paper.papers();
                    wrong++;
                } else {
                    scores[item.getKey()][item.getValue()] += paper.papers();
                    given++;
                }
            }
            valid += given > 0 ? paper.papers() : 0;
            invalid += given == 0 && wrong > 0 ? paper.papers() : 0;
            blank += given == 0 && wrong == 0 ? paper.papers() : 0;
        }
        return tabulation(ballots, scores, spoiled, new long[] {valid, invalid, blank});
    }

    private static Tabulation tabulation(Ballots.Rated ballots, long[][] scores, long[] spoiled, long[] papers) {
        var grades = new ArrayList<Grades>();
        for (int candidate = 0; candidate < spoiled.length; candidate++) {
            grades.add(grades(candidate, scores[candidate], spoiled[candidate]));
        }
        var slate = ballots.slate();
        var order = Comparator.<Integer, Boolean>comparing(c -> grades.get(c).given() > 0)
                .thenComparing(c -> grades.get(c).mean());
        var ranking = Places.groups(slate.standing().stream().boxed().toList(), order);
        var scored = ranking.stream()
                .filter(group -> grades.get(group.getFirst()).given() > 0)
                .toList();
        var places = Places.byRanking(scored, slate.seats());
        return new Tabulation(
                CountingMethod.SCORE,
                slate,
                0,
                papers[0],
                papers[1],
                papers[2],
                0,
                places.elected(),
                ranking,
                places.tied(),
                grades.stream().map(g -> Fraction.of(g.sum())).toList(),
                List.of(new Round.Scores(grades)));
    }

    /** What the scores of one candidate come to; how often each score of 0 to 10 was given. */
    public static Grades grades(int candidate, long[] often, long spoiled) {
        long given = 0;
        long sum = 0;
        long squares = 0;
        int lowest = -1;
        int highest = 0;
        for (int score = 0; score < often.length; score++) {
            if (often[score] > 0) {
                given += often[score];
                sum += often[score] * score;
                squares += often[score] * score * score;
                lowest = lowest < 0 ? score : lowest;
                highest = score;
            }
        }
        if (given == 0) {
            return Grades.none(candidate, spoiled);
        }
        var variance = new Fraction(
                Math.subtractExact(Math.multiplyExact(given, squares), Math.multiplyExact(sum, sum)),
                Math.multiplyExact(given, given));
        var median = new Fraction(nth(often, (given - 1) / 2) + nth(often, given / 2), 2);
        return new Grades(candidate, given, spoiled, sum, new Fraction(sum, given), median, lowest, highest, variance);
    }

    /** The score at a place of the sorted scores, from 0. */
    private static long nth(long[] often, long place) {
        int score = 0;
        for (long before = often[0]; before <= place; before += often[score]) {
            score++;
        }
        return score;
    }

    /** How a mean moved from one scoring to the next, such as before and after a deliberation. */
    public static Fraction change(Grades before, Grades after) {
        return new Fraction(
                Math.subtractExact(
                        Math.multiplyExact(
                                after.mean().numerator(), before.mean().denominator()),
                        Math.multiplyExact(
                                before.mean().numerator(), after.mean().denominator())),
                Math.multiplyExact(after.mean().denominator(), before.mean().denominator()));
    }
}
