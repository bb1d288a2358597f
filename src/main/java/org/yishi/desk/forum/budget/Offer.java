package org.yishi.desk.forum.budget;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.Source;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.id.MeetingId;

/**
 * Scores that something of this meeting came to and that can be taken over.
 *
 * @param wave when they were given, where that is known
 * @param byTitle by the project's title as it was printed there
 */
public record Offer(Source source, Optional<Wave> wave, Map<String, Fraction> byTitle) {
    public Offer {
        byTitle = Map.copyOf(byTitle);
    }

    /** Finds scores in a meeting: of its votes, its questionnaires, its dots. */
    @FunctionalInterface
    public interface From {
        /** Those there are, oldest first. */
        List<Offer> of(MeetingId meeting);
    }
}
