package org.yishi.rule.sight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskLine;
import org.yishi.model.task.TaskState;

/** A task as a test needs it. */
public record Line(
        TaskState state,
        Optional<LocalDate> due,
        int progress,
        Optional<Integer> satisfied,
        String owner,
        Optional<UnitId> unit,
        Optional<TopicId> topic) {
    /** 5 March 2026. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    /** A task in a state, without a date. */
    public static Line in(TaskState state) {
        return new Line(state, Optional.empty(), 0, Optional.empty(), "王建国（村主任）", Optional.empty(), Optional.empty());
    }

    /** Due so many days after today. */
    public Line due(int days) {
        return new Line(state, Optional.of(TODAY.plusDays(days)), progress, satisfied, owner, unit, topic);
    }

    public Line at(int percent) {
        return new Line(state, due, percent, satisfied, owner, unit, topic);
    }

    public Line satisfied(int percent) {
        return new Line(state, due, progress, Optional.of(percent), owner, unit, topic);
    }

    public Line of(UnitId grid, TopicId matter) {
        return new Line(state, due, progress, satisfied, owner, Optional.of(grid), Optional.of(matter));
    }

    /** The line itself; it was promised two days before today. */
    public TaskLine line() {
        return new TaskLine(
                new TaskId(1),
                "2026-1-01",
                "修缮灌溉渠",
                owner,
                "",
                "村务监督委员会",
                unit,
                ListKind.PROJECT,
                state,
                Optional.empty(),
                due,
                due,
                0,
                progress,
                0,
                0,
                0,
                0,
                topic,
                Optional.empty(),
                Optional.empty(),
                satisfied,
                0,
                Optional.empty(),
                OffsetDateTime.parse("2026-03-03T19:00:00+08:00"));
    }
}
