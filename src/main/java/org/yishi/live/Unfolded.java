package org.yishi.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.Poll;

/** The papers of an open box as far as they were read out. */
public final class Unfolded {
    /** The answers of a plain question, in the order of the screen. */
    public static final List<Choice> ANSWERS = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private Unfolded() {}

    /** How many papers were read, spoiled ones too. */
    public static long papers(Poll poll) {
        return poll.piles().stream().mapToLong(Pile::papers).sum();
    }

    /** Papers that count for nobody, by reason. */
    public static List<Pile> flawed(Poll poll) {
        return poll.piles().stream().filter(p -> p.flaw().isPresent()).toList();
    }

    /**
     * Yes, no and abstain; or for each candidate the papers that name them; where papers rank, those that put them first;
     * where papers score, the sum of the scores; of several posts those of the first post first, then of the next, parts that name
     * too many left out.
     */
    public static List<Long> counts(Poll poll) {
        var readable = poll.piles().stream().filter(p -> p.flaw().isEmpty()).toList();
        return switch (poll.contest()) {
            case Contest.YesNo() ->
                ANSWERS.stream()
                        .map(a -> readable.stream()
                                .filter(p -> p.marks().equals(a.name()))
                                .mapToLong(Pile::papers)
                                .sum())
                        .toList();
            case Contest.Among among -> counts(among, readable);
            case Contest.Posts posts -> counts(posts, readable);
        };
    }

    /** Whether each paper adds one stroke to those it names. */
    public static boolean isByStrokes(Contest contest) {
        return !(contest instanceof Contest.Among among) || among.method() != CountingMethod.SCORE;
    }

    private static List<Long> counts(Contest.Among among, List<Pile> piles) {
        var counts = new ArrayList<Long>(Collections.nCopies(among.candidates().size(), 0L));
        for (var pile : piles) {
            var parts = Arrays.asList(pile.marks().split(",", -1));
            switch (among.method()) {
                case PLURALITY, LIMITED, APPROVAL ->
                    parts.forEach(part -> add(counts, Integer.parseInt(part), pile.papers()));
                case BORDA, IRV, SCHULZE, STV_SCOTTISH ->
                    add(counts, Integer.parseInt(parts.getFirst()), pile.papers());
                case SCORE -> parts.forEach(part -> addScore(counts, part, pile.papers()));
            }
        }
        return counts;
    }

    private static List<Long> counts(Contest.Posts posts, List<Pile> piles) {
        int each = posts.candidates().size();
        var counts =
                new ArrayList<Long>(Collections.nCopies(each * posts.posts().size(), 0L));
        for (var pile : piles) {
            var parts = pile.marks().split("\\|", -1);
            for (int post = 0; post < parts.length; post++) {
                var named =
                        parts[post].isEmpty() || parts[post].equals("?") ? new String[0] : parts[post].split(",", -1);
                if (named.length > posts.posts().get(post).seats()) {
                    continue;
                }
                for (var number : named) {
                    add(counts, post * each + Integer.parseInt(number), pile.papers());
                }
            }
        }
        return counts;
    }

    private static void addScore(List<Long> counts, String part, long papers) {
        int colon = part.indexOf(':');
        long score = Long.parseLong(part.substring(colon + 1));
        add(counts, Integer.parseInt(part.substring(0, colon)), score * papers);
    }

    private static void add(List<Long> counts, int candidate, long more) {
        counts.set(candidate, counts.get(candidate) + more);
    }
}
