package org.yishi.model.topic;

import java.util.List;

/**
 * What a matter is filed under, and whom it touches.
 *
 * @param kind of what sort it is, in the village's own words; empty where not sorted
 * @param tags words under which it is found again, in the order in which they were given; each once, none blank
 * @param touches who is touched by it, as written down: groups, places, how many; empty where not said
 */
public record Filing(String kind, List<String> tags, String touches) {
    /** Filed under nothing. */
    public static final Filing NONE = new Filing("", List.of(), "");

    public Filing {
        tags = tags.stream()
                .map(tag -> tag.strip().replaceAll("\\s+", " "))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** Filed under a sort alone. */
    public static Filing of(String kind) {
        return kind.isEmpty() ? NONE : new Filing(kind, List.of(), "");
    }
}
