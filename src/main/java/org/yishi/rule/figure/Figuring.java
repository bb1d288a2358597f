package org.yishi.rule.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Pace;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.Report;
import org.yishi.model.figure.fact.Asked;
import org.yishi.model.figure.fact.Facts;
import org.yishi.model.figure.fact.Posted;
import org.yishi.model.figure.fact.Raised;
import org.yishi.model.topic.TopicState;

/**
 * Works out the figures of a period; what each counts stands with {@link Figure}.
 *
 * <pre>{@code
 * var report = Figuring.of(period, today, facts);    // facts may reach further than the period
 * report.number(Figure.LATE);
 * }</pre>
 */
public final class Figuring {
    private static final int SLOWEST = 3;

    private final Period period;
    private final LocalDate asOf;
    private final Facts facts;
    private final Sums sums;

    private Figuring(Period period, LocalDate today, Facts facts) {
        this.period = period;
        asOf = asOf(period, today);
        this.facts = facts;
        sums = new Sums(facts.units());
    }

    /** The figures of a period, of which facts tell at least all that lies in it. */
    public static Report of(Period period, LocalDate today, Facts facts) {
        return new Figuring(period, today, facts).report();
    }

    /** The day as of which a period is told: its last, today while it runs, the day before it while it is to come. */
    private static LocalDate asOf(Period period, LocalDate today) {
        if (period.last().isBefore(today)) {
            return period.last();
        }
        return today.isBefore(period.first()) ? period.first().minusDays(1) : today;
    }

    private Report report() {
        new MeetingFigures(period, asOf, facts, sums).count();
        facts.promises().forEach(task -> TaskFigures.count(period, asOf, task, sums));
        facts.matters().forEach(this::matter);
        facts.notices().forEach(this::notice);
        facts.surveys().forEach(this::survey);
        return new Report(period, asOf, sums.numbers(), sums.tables(), sums.behind(), pace());
    }

    private boolean isIn(LocalDate day) {
        return period.holds(day) && !day.isAfter(asOf);
    }

    private void matter(Raised matter) {
        var keys = new Keys()
                .with(Breakdown.TOPICS_BY_KIND, matter.kind())
                .with(Breakdown.TOPICS_BY_SOURCE, matter.way().name())
                .with(Breakdown.TOPICS_BY_GRID, matter.grid());
        if (isIn(matter.thing().day())) {
            sums.thing(Figure.RAISED, matter.thing(), keys);
        }
        closed(matter).ifPresent(_ -> sums.thing(Figure.CLOSED, matter.thing(), keys));
        if (!matter.thing().day().isAfter(asOf) && isPending(matter)) {
            sums.thing(Figure.PENDING, matter.thing(), keys);
        }
    }

    private Optional<LocalDate> closed(Raised matter) {
        return matter.closed().filter(day -> matter.state() == TopicState.CLOSED && isIn(day));
    }

    private boolean isPending(Raised matter) {
        return matter.state() == TopicState.CLOSED
                ? matter.closed().filter(day -> day.isAfter(asOf)).isPresent()
                : matter.state().isOpen();
    }

    private Optional<Pace> pace() {
        var taken = new ArrayList<Pace.Slow>();
        for (var matter : facts.matters()) {
            closed(matter)
                    .ifPresent(day -> taken.add(new Pace.Slow(
                            matter.thing(),
                            Math.max(0, day.toEpochDay() - matter.thing().day().toEpochDay()))));
        }
        taken.sort(Comparator.comparingLong(Pace.Slow::days)
                .reversed()
                .thenComparingLong(slow -> slow.matter().id().value()));
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pace(taken.size(), halves(taken), taken.subList(0, Math.min(SLOWEST, taken.size()))));
    }

    /** Twice the median: the sum of the two in the middle, which are the same one where their number is odd. */
    private static long halves(List<Pace.Slow> sorted) {
        int count = sorted.size();
        return sorted.get((count - 1) / 2).days() + sorted.get(count / 2).days();
    }

    private void notice(Posted notice) {
        notice.putUp()
                .filter(this::isIn)
                .ifPresent(_ -> sums.thing(
                        Figure.PUT_UP,
                        notice.thing(),
                        new Keys().with(Breakdown.NOTICES_BY_KIND, notice.kind().name())));
        boolean isUp = notice.putUp().filter(day -> !day.isAfter(asOf)).isPresent();
        if (!isUp && notice.thing().day().isBefore(asOf)) {
            sums.thing(Figure.MISSED, notice.thing(), Keys.NONE);
        }
        for (var objection : notice.objections()) {
            if (isIn(objection.day())) {
                sums.thing(Figure.OBJECTIONS, notice.thing(), Keys.NONE);
                objection
                        .answered()
                        .filter(day -> !day.isAfter(asOf))
                        .ifPresent(_ -> sums.thing(Figure.ANSWERED, notice.thing(), Keys.NONE));
            }
        }
    }

    private void survey(Asked survey) {
        if (!isIn(survey.thing().day())) {
            return;
        }
        sums.thing(Figure.SURVEYS, survey.thing(), Keys.NONE);
        sums.count(Figure.ASKED, survey.asked(), Keys.NONE);
        for (int i = 0; i < survey.answers().size(); i++) {
            long chose = survey.answers().get(i);
            int step = survey.answers().size() - i;
            sums.count(Figure.ANSWERS, chose, new Keys().with(Breakdown.ANSWERS_BY_STEP, Integer.toString(step)));
            // The upper two of five.
            sums.count(Figure.SATISFIED, i < 2 ? chose : 0, Keys.NONE);
        }
    }
}
