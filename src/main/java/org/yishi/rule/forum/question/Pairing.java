package org.yishi.rule.forum.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.shift.Pairs;
import org.yishi.rule.count.Score;

/** The forms of one code, before and after, laid beside each other. */
record Pairing(Response before, Response after) {
    /** Its small group: the one it was in afterwards, where the form says so. */
    String team() {
        return after.team().isEmpty() ? before.team() : after.team();
    }

    /** Those who scored both times, each against themselves. */
    static Pairs of(List<Pairing> pairings, Function<Response, Answer> question) {
        var before = new ArrayList<Answer>();
        var after = new ArrayList<Answer>();
        var differences = new ArrayList<Long>();
        for (var pairing : pairings) {
            if (question.apply(pairing.before) instanceof Answer.Score one
                    && question.apply(pairing.after) instanceof Answer.Score other) {
                before.add(one);
                after.add(other);
                differences.add((long) other.value() - one.value());
            }
        }
        var then = Tallies.of(before);
        var now = Tallies.of(after);
        var moves = differences.stream().mapToLong(Long::longValue).toArray();
        long far = differences.stream().mapToLong(Math::abs).sum();
        return new Pairs(
                then,
                now,
                moves.length == 0 ? Fraction.ZERO : Score.change(then.grades(), now.grades()),
                moves.length == 0 ? Fraction.ZERO : new Fraction(far, moves.length),
                (int) differences.stream().filter(d -> d > 0).count(),
                (int) differences.stream().filter(d -> d < 0).count(),
                Student.of(moves));
    }
}
