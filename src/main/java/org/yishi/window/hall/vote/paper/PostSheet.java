package org.yishi.window.hall.vote.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;

/** What is marked on the one paper in hand where it names people for several posts, from the highest down. */
final class PostSheet {
    private static final String ILLEGIBLE = "?";

    private final Contest.Posts contest;
    private final List<Part> parts = new ArrayList<>();
    private int current;

    private static final class Part {
        private final List<Integer> named = new ArrayList<>();
        private boolean illegible;

        boolean isEmpty() {
            return named.isEmpty() && !illegible;
        }

        void clear() {
            named.clear();
            illegible = false;
        }

        String marks() {
            return illegible
                    ? ILLEGIBLE
                    : named.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    PostSheet(Contest.Posts contest) {
        this.contest = contest;
        contest.posts().forEach(_ -> parts.add(new Part()));
    }

    /** The post whose part is being read. */
    int current() {
        return current;
    }

    /** Turns to the part of a post, to read it again. */
    void turn(int post) {
        current = post;
    }

    /** Names a candidate for the post being read, or no longer. */
    void press(int candidate) {
        if (candidate >= contest.candidates().size()) {
            return;
        }
        var part = parts.get(current);
        part.illegible = false;
        if (!part.named.remove(Integer.valueOf(candidate))) {
            part.named.add(candidate);
        }
    }

    /** Nobody can read the part of this post, or somebody can after all. */
    void illegible() {
        var part = parts.get(current);
        boolean was = part.illegible;
        part.clear();
        part.illegible = !was;
    }

    /** Goes on to the next post; false at the last one, after which the paper is in. */
    boolean next() {
        if (current == parts.size() - 1) {
            return false;
        }
        current++;
        return true;
    }

    /** Takes the last mark back; where this post has none, turns to the one above; false on an empty paper. */
    boolean back() {
        var part = parts.get(current);
        if (!part.isEmpty()) {
            if (part.illegible) {
                part.clear();
            } else {
                part.named.removeLast();
            }
            return true;
        }
        if (current == 0) {
            return false;
        }
        current--;
        return true;
    }

    /** A new paper. */
    void clear() {
        parts.forEach(Part::clear);
        current = 0;
    }

    /** Why the whole paper counts for nobody as it is marked; empty where some part of it may count. */
    Optional<PaperFlaw> flaw() {
        if (parts.stream().allMatch(Part::isEmpty)) {
            return Optional.of(PaperFlaw.BLANK);
        }
        if (parts.stream().allMatch(part -> part.illegible)) {
            return Optional.of(PaperFlaw.UNCLEAR);
        }
        boolean isVoid = contest.voidsPaper() && range().anyMatch(this::isTooMany);
        return isVoid ? Optional.of(PaperFlaw.TOO_MANY) : Optional.empty();
    }

    private IntStream range() {
        return IntStream.range(0, parts.size());
    }

    /** The marks as they are kept: {@code 0|?|1,2}. */
    String marks() {
        return parts.stream().map(Part::marks).collect(Collectors.joining("|"));
    }

    /** Whom the paper names for a post, in the order of the keys. */
    List<Integer> named(int post) {
        return List.copyOf(parts.get(post).named);
    }

    boolean isIllegible(int post) {
        return parts.get(post).illegible;
    }

    /** Whether it names more for a post than its seats. */
    boolean isTooMany(int post) {
        return parts.get(post).named.size() > contest.posts().get(post).seats();
    }

    /** Who is named for more than one post; some villages' rules make such a paper void. */
    List<Integer> twice() {
        return range()
                .boxed()
                .flatMap(post -> named(post).stream())
                .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
