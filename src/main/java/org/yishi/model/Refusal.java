package org.yishi.model;

import java.util.Arrays;
import java.util.List;

/**
 * Why something asked for was not done, as a value: the key of one sentence and what stands in its gaps.
 *
 * <pre>{@code
 * return Outcome.refused("meeting.already-in", name, "19:04");
 * }</pre>
 *
 * @param key the message key of the sentence; it says what is wrong, what was kept and what to do
 * @param args what fills {0}, {1} … of the sentence, as text
 */
public record Refusal(String key, List<String> args) {
    public Refusal {
        args = List.copyOf(args);
    }

    /** A refusal with its arguments turned into text. */
    public static Refusal of(String key, Object... args) {
        return new Refusal(key, Arrays.stream(args).map(String::valueOf).toList());
    }
}
