package org.yishi.text.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yishi.text.Text;

/**
 * Finds names beside the words for a vote, in a clause of its own: "赞成：张三、李四", "张三反对", "Zhang San: against".
 * Candidates with their numbers of votes are no voters; "同意张三承包鱼塘" tells what was agreed, not by whom.
 */
final class Votes {
    private static final Pattern CLAUSE = Pattern.compile("[^\\u3002\\uFF1B;\\n!\\uFF01]+");

    private final List<Pattern> lists;
    private final List<Pattern> before;
    private final List<Pattern> after;
    private final Pattern listed;
    private final Pattern nobody;
    private final Pattern signed;
    private final Pattern objected;

    Votes(Text zh, Text en) {
        lists = List.of(of(zh.of("disclosure.guard.list")), of(en.of("disclosure.guard.list")));
        before = List.of(of(zh.of("disclosure.guard.before")), of(en.of("disclosure.guard.before")));
        after = List.of(of(zh.of("disclosure.guard.after")), of(en.of("disclosure.guard.after")));
        listed = of(zh.of("disclosure.guard.name"));
        nobody = of(zh.of("disclosure.guard.nobody"));
        signed = of(zh.of("disclosure.guard.signed") + "|" + en.of("disclosure.guard.signed"));
        objected = of(zh.of("disclosure.guard.objected") + "|" + en.of("disclosure.guard.objected"));
    }

    private static Pattern of(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    List<Leak> find(String text, Known known) {
        var found = new ArrayList<Leak>();
        var clauses = CLAUSE.matcher(text);
        while (clauses.find()) {
            var clause = clauses.group();
            int at = clauses.start();
            voters(found, clause, at, known.names());
            unknown(found, clause, at);
            named(found, Leak.Kind.SIGNATURE, signed, clause, at, known.names());
            named(found, Leak.Kind.OBJECTOR, objected, clause, at, known.objectors());
        }
        return found;
    }

    /** Names of residents just before or after a word for a vote, with nothing but other names between. */
    private void voters(List<Leak> found, String clause, int at, Set<String> names) {
        // Where other names stand, their signs are blanked: what is left between a name and the word is seen at once.
        var blank = new StringBuilder(clause);
        var spots = new ArrayList<int[]>();
        for (var name : names) {
            for (int i = clause.indexOf(name); i >= 0; i = clause.indexOf(name, i + name.length())) {
                spots.add(new int[] {i, i + name.length()});
                for (int k = i; k < i + name.length(); k++) {
                    blank.setCharAt(k, ' ');
                }
            }
        }
        for (var spot : spots) {
            boolean voted = before.stream()
                            .anyMatch(p -> p.matcher(blank.substring(spot[1])).lookingAt())
                    || after.stream()
                            .anyMatch(
                                    p -> p.matcher(blank.substring(0, spot[0])).find());
            if (voted) {
                found.add(leak(Leak.Kind.VOTE, clause, at, spot[0], spot[1]));
            }
        }
    }

    /** A list of what look like names after "赞成：", whoever they are. */
    private void unknown(List<Leak> found, String clause, int at) {
        for (var list : lists) {
            var matcher = list.matcher(clause);
            while (matcher.find()) {
                var names = listed.matcher(clause).region(matcher.end(), clause.length());
                while (names.lookingAt() && !nobody.matcher(names.group(1)).matches()) {
                    found.add(leak(Leak.Kind.VOTE, clause, at, names.start(1), names.end(1)));
                    names.region(names.end(), clause.length());
                }
            }
        }
    }

    private static void named(
            List<Leak> found, Leak.Kind kind, Pattern word, String clause, int at, Set<String> names) {
        if (word.matcher(clause).find()) {
            for (var name : names) {
                for (int i = clause.indexOf(name); i >= 0; i = clause.indexOf(name, i + name.length())) {
                    found.add(leak(kind, clause, at, i, i + name.length()));
                }
            }
        }
    }

    private static Leak leak(Leak.Kind kind, String clause, int at, int from, int to) {
        return new Leak(kind, at + from, at + to, clause.substring(from, to));
    }
}
