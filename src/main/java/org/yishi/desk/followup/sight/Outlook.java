package org.yishi.desk.followup.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yishi.desk.Work;
import org.yishi.model.id.TopicId;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.SavedFilter;
import org.yishi.model.task.StepLine;
import org.yishi.model.task.TaskLine;
import org.yishi.model.topic.Topic;
import org.yishi.text.Text;

/**
 * All that a list, a board and a calendar of tasks show, as it stood at one moment.
 *
 * @param lines oldest first
 * @param legend what the lights mean
 * @param filters those kept, by name
 * @param grids where tasks can be
 * @param topics the titles of the matters
 */
public record Outlook(
        LocalDate today,
        List<TaskLine> lines,
        List<StepLine> steps,
        Legend legend,
        List<SavedFilter> filters,
        List<Unit> grids,
        Map<TopicId, String> topics) {
    public Outlook {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        filters = List.copyOf(filters);
        grids = List.copyOf(grids);
        topics = Map.copyOf(topics);
    }

    /** Reads it all in one snapshot; the plain legend speaks the language of {@code text}. */
    public static Outlook of(Work work, Text text) {
        return work.read(tx -> new Outlook(
                work.today(),
                tx.tasks().lines(),
                tx.tasks().steps(),
                Legends.of(tx, text),
                Filters.of(tx),
                tx.units().units().stream()
                        .filter(unit -> unit.kind() == UnitKind.GRID)
                        .toList(),
                tx.topics().all().stream().collect(Collectors.toMap(Topic::id, Topic::title))));
    }
}
