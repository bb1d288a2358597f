package org.yishi.rule.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.yishi.model.Outcome;
import org.yishi.model.count.Change;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Grades;
import org.yishi.model.count.Round;
import org.yishi.model.count.Tabulation;

/**
 * What a deliberation changed: two counts of scores over the same projects, before and after (Zeguo 泽国 2005).
 *
 * <p>Projects are matched by name. One that nobody scored at either time has no change. Means and medians are exact; the
 * spread is a root and rounded once, at the end.
 */
public final class Shift {
    private static final int PLACES = 5;

    /** So many places of a root that the last rounding is right. */
    private static final int EXACT = 25;

    private Shift() {}

    /** The change of each project that was scored both times, in the order of the first count. */
    public static Outcome<List<Change>> between(Tabulation before, Tabulation after) {
        var then = grades(after);
        var later = new HashMap<String, Grades>();
        then.forEach(grades -> later.put(name(after, grades), grades));
        var changes = new ArrayList<Change>();
        for (var grades : grades(before)) {
            var name = name(before, grades);
            var other = later.remove(name);
            if (other == null) {
                return Outcome.refused("count.shift-missing", name);
            }
            if (grades.given() > 0 && other.given() > 0) {
                changes.add(change(name, grades, other));
            }
        }
        return later.isEmpty()
                ? Outcome.done(List.copyOf(changes))
                : Outcome.refused(
                        "count.shift-new",
                        later.keySet().stream().sorted().findFirst().orElseThrow());
    }

    private static Change change(String name, Grades before, Grades after) {
        return new Change(
                name,
                before,
                after,
                Score.change(before, after),
                difference(after.median(), before.median()),
                spread(after).subtract(spread(before)).setScale(PLACES, RoundingMode.HALF_UP));
    }

    private static BigDecimal spread(Grades grades) {
        return grades.variance().root(EXACT);
    }

    /** Of two medians, which are halves. */
    private static Fraction difference(Fraction one, Fraction other) {
        return new Fraction(
                one.numerator() * other.denominator() - other.numerator() * one.denominator(),
                one.denominator() * other.denominator());
    }

    private static List<Grades> grades(Tabulation count) {
        var standing = count.slate().standing();
        return count.rounds().stream()
                .filter(Round.Scores.class::isInstance)
                .flatMap(round -> ((Round.Scores) round).grades().stream())
                .filter(grades -> standing.get(grades.candidate()))
                .toList();
    }

    private static String name(Tabulation count, Grades grades) {
        return count.slate().candidates().get(grades.candidate());
    }
}
