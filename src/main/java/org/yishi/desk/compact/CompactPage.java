package org.yishi.desk.compact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.compact.Compact;
import org.yishi.model.compact.Decision;
import org.yishi.model.compact.Hint;
import org.yishi.model.compact.Review;
import org.yishi.model.compact.Suggestion;
import org.yishi.model.compact.Version;
import org.yishi.model.compact.change.LineChange;
import org.yishi.model.compact.change.TextChange;
import org.yishi.model.people.VillageKind;
import org.yishi.model.topic.Topic;

/**
 * All that the page of a compact shows.
 *
 * @param versions first one first
 * @param basis the version adopted last, which a draft is laid beside
 * @param draft the one being written, if any
 * @param change from the basis, or from nothing, to the draft; where there is no draft, between the last two adopted
 * @param lines the same line by line
 * @param suggestions to the draft, or to the version adopted last where there is none
 */
public record CompactPage(
        Compact compact,
        VillageKind place,
        LocalDate today,
        List<Version> versions,
        Optional<Version> basis,
        Optional<Version> draft,
        TextChange change,
        List<LineChange> lines,
        List<Hint> hints,
        List<Suggestion> suggestions,
        List<Review> reviews,
        List<Decision> decisions,
        Optional<Topic> topic) {
    public CompactPage {
        versions = List.copyOf(versions);
        lines = List.copyOf(lines);
        hints = List.copyOf(hints);
        suggestions = List.copyOf(suggestions);
        reviews = List.copyOf(reviews);
        decisions = List.copyOf(decisions);
    }

    /** The version that is worked on: the draft, else the one adopted last. */
    public Version current() {
        return draft.or(() -> basis).orElse(versions.getLast());
    }
}
