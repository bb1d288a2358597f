package org.yishi.desk.figure;

import java.time.LocalDate;
import org.yishi.desk.Work;
import org.yishi.model.figure.Compared;
import org.yishi.model.figure.Period;
import org.yishi.rule.figure.Figuring;

/**
 * The figures of a period.
 *
 * <pre>{@code
 * var compared = figures.of(Period.of(Span.MONTH, figures.today()));
 * compared.now().number(Figure.LATE);
 * }</pre>
 */
public final class Figures {
    private final Work work;

    public Figures(Work work) {
        this.work = work;
    }

    public LocalDate today() {
        return work.today();
    }

    /** The figures of a period and of the one before it, of one snapshot. */
    public Compared of(Period period) {
        var before = period.before();
        var facts = work.read(tx -> tx.figures().facts(before.first(), period.last()));
        return new Compared(Figuring.of(period, today(), facts), Figuring.of(before, today(), facts));
    }
}
