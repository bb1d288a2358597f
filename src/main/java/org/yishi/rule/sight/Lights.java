package org.yishi.rule.sight;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.sight.Bound;
import org.yishi.model.sight.Gauge;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.Light;
import org.yishi.model.task.TaskLine;

/**
 * Which light a task gets: the first of the legend that fits.
 *
 * <pre>{@code
 * Lights.of(legend, line, today).map(Light::shown);   // ▲ 逾期
 * }</pre>
 */
public final class Lights {
    private Lights() {}

    /** The light of a task on a day; empty where none fits. */
    public static Optional<Light> of(Legend legend, TaskLine task, LocalDate today) {
        return legend.lights().stream()
                .filter(light -> fits(light, task, today))
                .findFirst();
    }

    /** Whether a light fits a task, whatever lights stand before it. */
    public static boolean fits(Light light, TaskLine task, LocalDate today) {
        return (light.states().isEmpty() || light.states().contains(task.state()))
                && light.bounds().stream().allMatch(bound -> holds(bound, task, today));
    }

    /** What cannot be measured of a task lies within no bounds. */
    private static boolean holds(Bound bound, TaskLine task, LocalDate today) {
        return value(bound.gauge(), task, today).map(bound::holds).orElse(false);
    }

    private static Optional<Integer> value(Gauge gauge, TaskLine task, LocalDate today) {
        return switch (gauge) {
            case DAYS_LEFT -> task.daysLeft(today);
            case TERM -> task.daysLeft(task.startsOn().orElse(task.createdAt().toLocalDate()));
            case PROGRESS -> Optional.of(task.progress());
            case SATISFIED -> task.satisfied();
        };
    }
}
