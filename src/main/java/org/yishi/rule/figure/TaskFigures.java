package org.yishi.rule.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.Thing;
import org.yishi.model.figure.fact.Promised;
import org.yishi.model.task.TaskState;

/** What became of one task in a period, read off its reports. */
final class TaskFigures {
    /** What a state comes to. */
    private enum Stand {
        /** Not made yet. */
        NONE,
        OPEN,
        DONE,
        GIVEN_UP
    }

    private final Promised task;
    private final LocalDate before;
    private final LocalDate end;
    private final Sums sums;
    private final Keys keys;

    private TaskFigures(Period period, LocalDate end, Promised task, Sums sums) {
        this.task = task;
        this.before = period.first().minusDays(1);
        this.end = end;
        this.sums = sums;
        this.keys = new Keys().with(Breakdown.TASKS_BY_GRID, task.grid()).with(Breakdown.TASKS_BY_OWNER, task.owner());
    }

    /** Counts a task into the figures of a period as of its end. */
    static void count(Period period, LocalDate end, Promised task, Sums sums) {
        new TaskFigures(period, end, task, sums).count();
    }

    private void count() {
        var was = on(before);
        var is = on(end);
        if (was == Stand.OPEN) {
            add(Figure.OPEN_BEFORE, task.thing().day());
        } else if (was == Stand.NONE && is != Stand.NONE) {
            add(Figure.MADE, task.thing().day());
        } else if (was != is) {
            add(Figure.REOPENED, end);
        }
        end(was, is);
        task.steps().stream()
                .filter(step -> isIn(step.day()))
                .forEach(step -> sums.count(Figure.SPENT, step.spent(), Keys.NONE));
        task.moves().stream()
                .filter(move -> isIn(move.day()) && move.from().isPresent())
                .forEach(move -> add(Figure.MOVED, move.day()));
    }

    private void end(Stand was, Stand is) {
        switch (is) {
            case NONE -> {}
            case OPEN -> {
                add(Figure.OPEN, due().orElse(task.thing().day()));
                due().filter(day -> day.isBefore(end)).ifPresent(day -> add(Figure.LATE, day));
            }
            case DONE -> {
                if (was != Stand.DONE) {
                    var done = done();
                    add(Figure.DONE, done);
                    if (due().filter(day -> day.isBefore(done)).isEmpty()) {
                        add(Figure.ON_TIME, done);
                    }
                }
            }
            case GIVEN_UP -> {
                if (was != Stand.GIVEN_UP) {
                    add(Figure.GIVEN_UP, end);
                }
            }
        }
    }

    private boolean isIn(LocalDate day) {
        return day.isAfter(before) && !day.isAfter(end);
    }

    private void add(Figure figure, LocalDate day) {
        var thing = task.thing();
        sums.thing(figure, new Thing(thing.id(), thing.number(), thing.title(), task.owner(), day), keys);
    }

    /** How it stood on the evening of a day: as the last report until then said; before the first it was not started. */
    private Stand on(LocalDate day) {
        if (task.thing().day().isAfter(day)) {
            return Stand.NONE;
        }
        var told = task.steps().stream()
                .filter(step -> !step.day().isAfter(day))
                .reduce((_, later) -> later)
                .map(Promised.Step::state);
        return stand(told.orElse(task.steps().isEmpty() ? task.state() : TaskState.NOT_STARTED));
    }

    private static Stand stand(TaskState state) {
        return switch (state) {
            case NOT_STARTED, IN_PROGRESS, WAITING -> Stand.OPEN;
            case DONE, CHECKED, SIGNED_OFF -> Stand.DONE;
            case GIVEN_UP -> Stand.GIVEN_UP;
        };
    }

    /** Since when it has been done, without a break, as of the end. */
    private LocalDate done() {
        Optional<LocalDate> since = Optional.empty();
        for (var step : task.steps()) {
            if (!step.day().isAfter(end)) {
                since = stand(step.state()) == Stand.DONE ? since.or(() -> Optional.of(step.day())) : Optional.empty();
            }
        }
        return since.orElse(task.thing().day());
    }

    /** The date that held at the end: what the first move after it moved, else the one that holds today. */
    private Optional<LocalDate> due() {
        return task.moves().stream()
                .filter(move -> move.day().isAfter(end))
                .findFirst()
                .map(Promised.Move::from)
                .orElse(task.due());
    }
}
