package org.yishi.window.forum.questions;

import java.util.Comparator;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.shift.QuestionShift;

/** In which order the questions stand in the result. */
enum Order {
    NUMBER(Comparator.comparing(shift -> shift.question().number())),
    CHANGE(Comparator.<QuestionShift, Fraction>comparing(shift -> shift.pairs().change())
            .reversed()),
    RANK(Comparator.comparing(shift -> shift.rankAfter() == 0 ? Integer.MAX_VALUE : shift.rankAfter()));

    private final Comparator<QuestionShift> comparator;

    Order(Comparator<QuestionShift> comparator) {
        this.comparator = comparator;
    }

    Comparator<QuestionShift> comparator() {
        return comparator;
    }
}
