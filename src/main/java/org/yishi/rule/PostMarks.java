package org.yishi.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yishi.model.count.PostBox;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Pile;

/**
 * What a paper with several posts says, in the short form in which it is kept: a part for each post, the highest first,
 * parted by {@code |}; candidates by number from 0, {@code ?} for a part that nobody can read. {@code 0|3|1,2} names the
 * first for the first post, the fourth for the second, and two for the third.
 */
public final class PostMarks {
    private static final String ILLEGIBLE = "?";

    private PostMarks() {}

    /** The marks in one fixed form; empty where they cannot be read, or name nobody at all. */
    public static Optional<String> normal(Contest.Posts contest, String marks) {
        var parts = marks.split("\\|", -1);
        if (parts.length != contest.posts().size()) {
            return Optional.empty();
        }
        var normal = new ArrayList<String>();
        for (var part : parts) {
            if (part.isEmpty() || part.equals(ILLEGIBLE)) {
                normal.add(part);
                continue;
            }
            var named = named(part, contest.candidates().size());
            if (named.isEmpty()) {
                return Optional.empty();
            }
            normal.add(named.get());
        }
        return normal.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(String.join("|", normal));
    }

    /** Whether more names than seats for some post make the whole paper void under this contest's rules. */
    public static boolean isVoid(Contest.Posts contest, String normal) {
        return contest.voidsPaper() && isTooMany(contest, normal);
    }

    private static boolean isTooMany(Contest.Posts contest, String normal) {
        var parts = normal.split("\\|", -1);
        for (int post = 0; post < parts.length; post++) {
            if (numbers(parts[post]).size() > contest.posts().get(post).seats()) {
                return true;
            }
        }
        return false;
    }

    /** The papers of a count, flawed ones left out. */
    public static PostBox box(Contest.Posts contest, List<Pile> piles) {
        var papers = piles.stream()
                .filter(pile -> pile.flaw().isEmpty())
                .map(PostMarks::paper)
                .toList();
        return new PostBox(contest.candidates(), contest.posts(), papers);
    }

    private static PostBox.Paper paper(Pile pile) {
        var parts = pile.marks().split("\\|", -1);
        var illegible = new HashSet<Integer>();
        var named = new ArrayList<Set<Integer>>();
        for (int post = 0; post < parts.length; post++) {
            if (parts[post].equals(ILLEGIBLE)) {
                illegible.add(post);
            }
            named.add(numbers(parts[post]));
        }
        return new PostBox.Paper(named, illegible, pile.papers());
    }

    private static Set<Integer> numbers(String part) {
        return part.isEmpty() || part.equals(ILLEGIBLE)
                ? Set.of()
                : Arrays.stream(part.split(",", -1)).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static Optional<String> named(String part, int candidates) {
        var named = new TreeSet<Integer>();
        for (var number : part.split(",", -1)) {
            boolean isNumber =
                    !number.isEmpty() && number.length() <= 3 && number.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!isNumber || Integer.parseInt(number) >= candidates || !named.add(Integer.valueOf(number))) {
                return Optional.empty();
            }
        }
        return Optional.of(named.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
