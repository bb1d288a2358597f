package org.yishi.window.followup.row;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.yishi.desk.followup.sight.Sifting;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.Light;
import org.yishi.model.task.TaskLine;
import org.yishi.text.Pinyin;
import org.yishi.text.Text;

/**
 * One task with every word ready to be drawn.
 *
 * @param daysLate 0 where it is not late
 * @param due as an ISO date; a word where none was set
 * @param late by how many days it is late, in words; empty where it is not
 * @param light the light of the legend; empty where none fits
 * @param key what a search looks through, in small letters: words and pinyin initials
 */
public record TaskRow(
        TaskLine task, int daysLate, String due, String late, String state, Optional<Light> light, String key) {
    /** Late ones first, the longest late at the head; then by date, those without one last. */
    public static final Comparator<TaskRow> URGENCY = Comparator.comparing(
                    (TaskRow row) -> row.task().state().isClosed())
            .thenComparing(row -> row.daysLate() == 0)
            .thenComparing(row -> row.task().due().orElse(LocalDate.MAX))
            .thenComparing(row -> row.task().number());

    /** The row of a task on a day. */
    public static TaskRow of(Text text, TaskLine task, Legend legend, LocalDate today) {
        int late = task.daysLate(today);
        return new TaskRow(
                task,
                late,
                task.due().map(LocalDate::toString).orElse(text.of("followup.no-due")),
                late == 0 ? "" : text.of("followup.late", late),
                text.of("followup.state", task.state()),
                Sifting.light(legend, task, today),
                key(task));
    }

    /** Shape and word of its light; empty where it has none. */
    public String shown() {
        return light.map(Light::shown).orElse("");
    }

    /** The word of its light; empty where it has none. */
    public String lightWord() {
        return light.map(Light::word).orElse("");
    }

    private static String key(TaskLine task) {
        return String.join(
                        "\n",
                        task.number(),
                        task.title(),
                        task.owner(),
                        task.helpers(),
                        Pinyin.initials(task.title()),
                        Pinyin.initials(task.owner()))
                .toLowerCase(Locale.ROOT);
    }
}
