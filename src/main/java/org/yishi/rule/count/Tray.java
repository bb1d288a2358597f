package org.yishi.rule.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Round;
import org.yishi.model.count.Step;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.order.Places;

/** Adds up papers that are looked at once: the numbers of a count of one round. */
final class Tray {
    final long[] votes;
    long valid;
    long invalid;
    long blank;

    Tray(int candidates) {
        votes = new long[candidates];
    }

    /** The count of one round: the highest totals take the seats. */
    Tabulation filled(CountingMethod method, Ballots ballots) {
        return filled(
                method, ballots, Arrays.stream(votes).mapToObj(Fraction::of).toList(), true);
    }

    /** The count of one round with other totals than whole votes. */
    Tabulation filled(CountingMethod method, Ballots ballots, List<Fraction> totals, boolean votedFor) {
        var slate = ballots.slate();
        var places = Places.byTotals(slate.standing(), totals, slate.seats(), votedFor);
        var steps = new ArrayList<Step>();
        places.elected().forEach(candidate -> steps.add(new Step.Elected(candidate)));
        if (!places.tied().isEmpty()) {
            steps.add(new Step.TieOpen(places.tied()));
        }
        var round = new Round.Votes(1, totals, Fraction.ZERO, Fraction.ZERO, steps);
        return new Tabulation(
                method,
                slate,
                0,
                valid,
                invalid,
                blank,
                0,
                places.elected(),
                places.ranking(),
                places.tied(),
                totals,
                List.of(round));
    }
}
