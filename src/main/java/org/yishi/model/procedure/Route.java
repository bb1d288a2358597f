package org.yishi.model.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.TopicId;

/**
 * A matter's way through a procedure. Meetings, votes, disclosures, tasks and surveys of the matter are evidence of their
 * own; here stands what a person said beside them.
 *
 * @param procedure as it was when the matter set out
 * @param steps what was said, oldest first
 * @param papers what was filed with its stages by hand, oldest first
 * @param signed how many have signed that the matter be taken up
 * @param end when it was stopped and why; empty while it goes on, or when it came to its end
 */
public record Route(
        long id,
        TopicId topic,
        Procedure procedure,
        LocalDate startedOn,
        List<Step> steps,
        List<FiledPaper> papers,
        int signed,
        Optional<Stopped> end) {
    public Route {
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
    }

    /** A matter stopped on its way. */
    public record Stopped(LocalDate on, String reason) {}
}
