package org.yishi.desk.script.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a list of people: by commas and the like, and by blanks where no name could hold one. */
public final class Names {
    private static final Pattern COMMAS = Pattern.compile("[\u3001\uFF0C,\uFF1B;]");
    private static final Pattern NO_BLANK_WITHIN = Pattern.compile("[\\d\\s~\uFF5E\\-\u2013\u2014]+|[^A-Za-z]+");

    private static final Pattern RANK = Pattern.compile("[>＞]");
    private static final Pattern LABELLED = Pattern.compile("([^=:：＝]+)[=:：＝](.*)");
    private static final Pattern TO = Pattern.compile("->|\u2192|=>|\u7ED9|\\bto\\b");

    private Names() {}

    /** The pieces between commas. */
    public static List<String> pieces(String text) {
        return Arrays.stream(COMMAS.split(text))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** The names. */
    public static List<String> of(String text) {
        return pieces(text).stream()
                .flatMap(piece -> NO_BLANK_WITHIN.matcher(piece).matches()
                        ? Arrays.stream(piece.split("\\s+"))
                        : Stream.of(piece))
                .toList();
    }

    /** The people that the next part names; at least one. */
    public static List<String> need(Parts parts) {
        var names = of(parts.need("script.who-missing"));
        if (names.isEmpty()) {
            throw new NotUnderstoodException("script.who-missing");
        }
        return names;
    }

    /** Two people with a sign or a word between them that says from whom to whom; fewer where it is not there. */
    public static List<String> fromTo(String text) {
        return Arrays.stream(TO.split(text, 2)).map(String::strip).toList();
    }

    /** The one person that the next part names. */
    public static String one(Parts parts) {
        return parts.need("script.who-missing");
    }

    /** Names in order of rank, those between two signs together: {@code 甲>乙、丙}. */
    public static List<List<String>> ranked(String text) {
        return Arrays.stream(RANK.split(text, -1)).map(Names::of).toList();
    }

    /** What stands before a sign, and what after it: {@code 主任=甲}. */
    public record Labelled(String label, String rest) {
        /** Whether it is said that nobody can read it. */
        public boolean isIllegible() {
            return Times.narrow(rest).equals("?");
        }
    }

    /** The two halves; empty where no sign parts them. */
    public static Optional<Labelled> labelled(String text) {
        var match = LABELLED.matcher(text);
        return match.matches()
                ? Optional.of(
                        new Labelled(match.group(1).strip(), match.group(2).strip()))
                : Optional.empty();
    }
}
