package org.yishi.desk.script.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What follows a line's first word, cut at its strokes: {@code 王秀英 | 赞成 | 理由=…}. A maker first takes what it knows
 * by name or by look, then the rest in order; what is left over at the end is told.
 */
public final class Parts {
    private final Words words;
    private final List<String> left;

    private Parts(Words words, List<String> left) {
        this.words = words;
        this.left = left;
    }

    public static Parts of(Words words, String rest) {
        var cut = Arrays.stream(rest.split("[|\uFF5C]", -1)).map(String::strip);
        return new Parts(
                words, new ArrayList<>(cut.filter(part -> !part.isEmpty()).toList()));
    }

    public Words words() {
        return words;
    }

    /** Takes the part of that name; empty where there is none. */
    public Optional<String> named(Part part) {
        for (int i = 0; i < left.size(); i++) {
            var begun = words.begins(Part.class, left.get(i));
            if (begun.filter(b -> b.value() == part).isPresent()) {
                var value = value(left.get(i), begun.get());
                if (value.isPresent()) {
                    left.remove(i);
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    /** The value after the sign; nothing where the word stands in a sentence of its own. */
    private static Optional<String> value(String part, Words.Begun<Part> begun) {
        var rest = begun.rest();
        boolean equal = rest.startsWith("=") || rest.startsWith("\uFF1D");
        if (equal) {
            return Optional.of(rest.substring(1).strip());
        }
        int end = part.length() - rest.length();
        var sign = part.substring(0, end).strip();
        return sign.endsWith(":") || sign.endsWith("\uFF1A") ? Optional.of(rest) : Optional.empty();
    }

    /** Takes the first part that can be read this way. */
    public <T> Optional<T> looking(Function<String, Optional<T>> as) {
        for (int i = 0; i < left.size(); i++) {
            var read = as.apply(left.get(i));
            if (read.isPresent()) {
                left.remove(i);
                return read;
            }
        }
        return Optional.empty();
    }

    /** Takes the first part that is a word of the group. */
    public <E extends Enum<E>> Optional<E> word(Class<E> type) {
        return looking(part -> words.one(type, part));
    }

    /** Takes the next part; empty where there is none. */
    public String next() {
        return left.isEmpty() ? "" : left.removeFirst();
    }

    /** Takes the next part, which must be there. */
    public String need(String key) {
        if (left.isEmpty()) {
            throw new NotUnderstoodException(key);
        }
        return left.removeFirst();
    }

    /** Puts something back to be taken next. */
    public void back(String part) {
        if (!part.isEmpty()) {
            left.addFirst(part);
        }
    }

    public boolean isEmpty() {
        return left.isEmpty();
    }

    /** Nothing may be left. */
    public void end() {
        if (!left.isEmpty()) {
            throw new NotUnderstoodException("script.left-over", String.join(" | ", left));
        }
    }
}
