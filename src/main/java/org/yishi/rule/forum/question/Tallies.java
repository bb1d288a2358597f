package org.yishi.rule.forum.question;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Grades;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.shift.Tally;
import org.yishi.rule.count.Score;

/** Counts the scores of one question. */
public final class Tallies {
    private Tallies() {}

    /** What the answers to a question scored 0 to 10 come to. */
    public static Tally of(Collection<Answer> answers) {
        var often = new long[Question.HIGHEST + 1];
        int dontKnow = 0;
        int blank = 0;
        for (var answer : answers) {
            switch (answer) {
                case Answer.Score(int value) -> often[value]++;
                case Answer.DontKnow _ -> dontKnow++;
                case Answer.Blank _ -> blank++;
                case Answer.Choice _, Answer.Words _ -> throw new IllegalArgumentException("no score: " + answer);
            }
        }
        return of(often, dontKnow, blank);
    }

    /** The same from how often each score of 0 to 10 was given. */
    public static Tally of(long[] often, int dontKnow, int blank) {
        var grades = Score.grades(0, often, 0);
        return new Tally(grades, Arrays.stream(often).boxed().toList(), dontKnow, blank, sample(grades));
    }

    /** The squares about the mean over one less than how many there are. */
    private static Optional<Fraction> sample(Grades grades) {
        if (grades.given() < 2) {
            return Optional.empty();
        }
        var whole = grades.variance();
        return Optional.of(new Fraction(
                Math.multiplyExact(whole.numerator(), grades.given()),
                Math.multiplyExact(whole.denominator(), grades.given() - 1)));
    }
}
