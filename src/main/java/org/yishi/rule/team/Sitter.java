package org.yishi.rule.team;

import java.util.List;

/**
 * Somebody who is given a seat.
 *
 * @param number tells people apart
 * @param household empty where it is unknown
 * @param traits one value for each trait, the same traits for everybody in the same order
 */
public record Sitter(long number, String household, List<String> traits) {
    public Sitter {
        traits = List.copyOf(traits);
    }
}
