package org.yishi.model.figure.ledger;

import java.time.LocalDate;
import java.util.List;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;
import org.yishi.model.topic.Topic;

/**
 * A matter in its ledger.
 *
 * @param grid its name; empty where none is told
 * @param answers to its surveys that are closed
 * @param satisfied of those answers
 */
public record TopicLine(
        Topic topic,
        String grid,
        List<Sitting> sittings,
        List<Conclusion> conclusions,
        List<Doing> doings,
        long answers,
        long satisfied) {
    public TopicLine {
        sittings = List.copyOf(sittings);
        conclusions = List.copyOf(conclusions);
        doings = List.copyOf(doings);
    }

    /** A meeting at which it was on the agenda. */
    public record Sitting(LocalDate day, String title) {}

    /** What was resolved of it. */
    public record Conclusion(String number, String text, Way way, String wayNote) {}

    /** A task that serves it. */
    public record Doing(String number, String title, TaskState state) {}
}
