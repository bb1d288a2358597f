package org.yishi.model.figure.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.task.Resolution;
import org.yishi.model.verdict.Result;

/**
 * A resolution in its ledger.
 *
 * @param meeting the title of the meeting that came to it
 * @param topic the number of its matter; empty where it has none
 * @param item the title of the agenda item
 * @param result of the vote it follows from; empty for a consensus
 * @param tasks numbers of the tasks that carry it out
 * @param putUp when it was first put up
 * @param takenDown when it last came down
 */
public record ResolutionLine(
        Resolution resolution,
        String meeting,
        LocalDate day,
        String topic,
        String item,
        Optional<Result> result,
        List<String> tasks,
        Optional<LocalDate> putUp,
        Optional<LocalDate> takenDown) {
    public ResolutionLine {
        tasks = List.copyOf(tasks);
    }
}
