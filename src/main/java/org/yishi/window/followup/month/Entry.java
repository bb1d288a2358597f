package org.yishi.window.followup.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.Milestone;
import org.yishi.model.task.StepLine;
import org.yishi.window.followup.row.LightBadge;
import org.yishi.window.followup.row.TaskRow;
import org.yishi.window.kit.look.Looks;

/** Something on a day: a task that is due, or a step of one. */
record Entry(TaskRow row, Optional<Milestone> step) {
    private static final String STEP = "◇";
    private static final String STEP_DONE = "√";

    /** By day; on each day late tasks stand first, steps after tasks. */
    static Map<LocalDate, List<Entry>> byDay(List<TaskRow> rows, List<StepLine> steps) {
        var days = new HashMap<LocalDate, List<Entry>>();
        var shown = new HashMap<TaskId, TaskRow>();
        for (var row : rows) {
            shown.put(row.task().id(), row);
            row.task().due().ifPresent(day -> put(days, day, new Entry(row, Optional.empty())));
        }
        for (var line : steps) {
            Optional.ofNullable(shown.get(line.task()))
                    .ifPresent(row -> line.step()
                            .due()
                            .ifPresent(day -> put(days, day, new Entry(row, Optional.of(line.step())))));
        }
        days.values().forEach(day -> day.sort(ORDER));
        return days;
    }

    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> entry.step().isPresent()).thenComparing(Entry::row, TaskRow.URGENCY);

    private static void put(Map<LocalDate, List<Entry>> days, LocalDate day, Entry entry) {
        days.computeIfAbsent(day, _ -> new ArrayList<>()).add(entry);
    }

    /** The style class of its colour; a step is told by its mark, and is red once its day has passed. */
    String look(LocalDate today) {
        if (step.isEmpty()) {
            return row.light().map(light -> LightBadge.look(light.hue())).orElse(Looks.NEUTRAL);
        }
        boolean late = row.task().state().isOpen()
                && step.filter(s -> !s.isDone())
                        .flatMap(Milestone::due)
                        .filter(day -> day.isBefore(today))
                        .isPresent();
        return late ? Looks.DANGER : Looks.NEUTRAL;
    }

    /** Shape and title in one line; a step bears a hollow diamond, and a tick once it is done. */
    String words() {
        return step.map(s -> (s.isDone() ? STEP_DONE : STEP) + " " + s.title())
                .orElseGet(() ->
                        row.light().map(light -> light.sign().mark() + " ").orElse("")
                                + row.task().title());
    }
}
