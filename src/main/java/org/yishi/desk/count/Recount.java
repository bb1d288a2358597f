package org.yishi.desk.count;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.Outcome;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Change;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.Counting;
import org.yishi.rule.count.Shift;

/** Counts a ballot file: for rehearsal, and for a recount by others. */
public final class Recount {
    private Recount() {}

    /**
     * What is asked.
     *
     * @param seats 0 where the file says, or else 1
     * @param lot names in the order of a lot drawn in public, the favoured first; empty where none was drawn
     */
    public record Question(Path file, CountingMethod method, int seats, List<String> lot) {
        public Question {
            lot = List.copyOf(lot);
        }
    }

    /** The count, or what is wrong with the file or the question. */
    public static Outcome<Tabulation> count(Question question) {
        return BallotFiles.read(question.file(), question.method() == CountingMethod.SCORE)
                .then(ballots -> count(question, ballots));
    }

    /** How scores moved from a file to another with the same projects, such as before and after a deliberation. */
    public static Outcome<List<Change>> changes(Tabulation before, Path after) {
        return before.method() == CountingMethod.SCORE
                ? count(new Question(after, CountingMethod.SCORE, 0, List.of()))
                        .then(then -> Shift.between(before, then))
                : Outcome.refused("count.shift-method");
    }

    private static Outcome<Tabulation> count(Question question, Ballots ballots) {
        var names = ballots.slate().candidates();
        if (question.seats() > names.size()) {
            return Outcome.refused("count.seats", question.seats(), names.size());
        }
        if (question.seats() > 1 && question.method() == CountingMethod.IRV) {
            return Outcome.refused("count.one-seat");
        }
        var lots = new ArrayList<Integer>();
        for (var name : question.lot()) {
            if (!names.contains(name)) {
                return Outcome.refused("count.lot-name", name);
            }
            lots.add(names.indexOf(name));
        }
        var asked = question.seats() > 0 ? ballots.withSeats(question.seats()) : ballots;
        return Counting.count(question.method(), asked, lots);
    }
}
