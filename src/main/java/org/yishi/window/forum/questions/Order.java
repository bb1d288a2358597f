package org.yishi.window.forum.questions;

import java.util.Comparator;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.shift.QuestionShift;

/** In which order the questions stand in the result. */
enum Order {
    NUMBER,
    CHANGE,
    RANK;

    Comparator<QuestionShift> comparator() {
        return switch (this) {
            case NUMBER -> Comparator.comparingInt(shift -> shift.question().number());
            case CHANGE ->
                Comparator.<QuestionShift, Fraction>comparing(
                                shift -> shift.pairs().change())
                        .reversed();
            case RANK -> Comparator.comparingInt(Order::rank);
        };
    }

    private static int rank(QuestionShift shift) {
        return shift.rankAfter() == 0 ? Integer.MAX_VALUE : shift.rankAfter();
    }
}
