package org.yishi.model.forum.budget;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.count.Fraction;

/**
 * How all projects were judged at one time. It is never changed: another one takes its place, and says why.
 *
 * @param id 0 for one that is not kept yet
 * @param scores those of projects that were judged; others have none
 * @param voidReason why it does not count any more, without words where another took its place; empty while it counts
 */
public record Scoring(long id, Wave wave, Source source, List<Score> scores, Optional<String> voidReason) {
    public Scoring {
        scores = List.copyOf(scores);
    }

    /** The scores by the project's id. */
    public Map<Long, Fraction> byProject() {
        return scores.stream().collect(Collectors.toMap(Score::project, Score::score));
    }
}
