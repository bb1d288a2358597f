package org.yishi.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Rating;
import org.yishi.model.count.Slate;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Pile;

/**
 * What a paper among several says, in the short form in which it is kept: candidates by number from 0, {@code 2,0}, in
 * order of rank where there are ranks; scores as {@code 0:7,2:10}.
 */
public final class PaperMarks {
    private PaperMarks() {}

    /** The marks in one fixed form, so that papers that say the same are alike; empty where they cannot be read. */
    public static Optional<String> normal(Contest.Among contest, String marks) {
        if (marks.isBlank()) {
            return Optional.empty();
        }
        return contest.method() == CountingMethod.SCORE ? scores(contest, marks) : names(contest, marks);
    }

    /** The papers of a count, flawed ones left out. */
    public static Ballots ballots(Contest.Among contest, List<Pile> piles) {
        var slate = Slate.of(contest.candidates(), contest.seats());
        var readable = piles.stream().filter(p -> p.flaw().isEmpty()).toList();
        if (contest.method() == CountingMethod.SCORE) {
            return new Ballots.Rated(
                    slate, readable.stream().map(PaperMarks::rating).toList());
        }
        return new Ballots.Ranked(
                slate, readable.stream().map(p -> ranking(contest, p)).toList());
    }

    private static Optional<String> names(Contest.Among contest, String marks) {
        var named = new ArrayList<Integer>();
        for (var part : marks.split(",", -1)) {
            var number = number(part);
            if (number.isEmpty() || number.get() >= contest.candidates().size()) {
                return Optional.empty();
            }
            named.add(number.get());
        }
        if (new HashSet<>(named).size() != named.size()) {
            return Optional.empty();
        }
        if (!isRanked(contest.method())) {
            named.sort(Integer::compare);
        }
        return Optional.of(String.join(",", named.stream().map(String::valueOf).toList()));
    }

    private static Optional<String> scores(Contest.Among contest, String marks) {
        var sorted = Arrays.stream(marks.split(",", -1)).sorted().toList();
        for (var part : sorted) {
            int colon = part.indexOf(':');
            var candidate = colon < 0 ? Optional.<Integer>empty() : number(part.substring(0, colon));
            if (candidate.filter(c -> c < contest.candidates().size()).isEmpty()
                    || number(part.substring(colon + 1)).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join(",", sorted));
    }

    private static Optional<Integer> number(String text) {
        return text.length() <= 3 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static boolean isRanked(CountingMethod method) {
        return switch (method) {
            case BORDA, IRV, SCHULZE, STV_SCOTTISH -> true;
            case PLURALITY, LIMITED, APPROVAL, SCORE -> false;
        };
    }

    private static Ranking ranking(Contest.Among contest, Pile pile) {
        var named =
                Arrays.stream(pile.marks().split(",", -1)).map(Integer::valueOf).toArray(Integer[]::new);
        return isRanked(contest.method()) ? Ranking.of(pile.papers(), named) : Ranking.marks(pile.papers(), named);
    }

    private static Rating rating(Pile pile) {
        var scores = new HashMap<Integer, Integer>();
        for (var part : pile.marks().split(",", -1)) {
            int colon = part.indexOf(':');
            scores.put(Integer.valueOf(part.substring(0, colon)), Integer.valueOf(part.substring(colon + 1)));
        }
        return new Rating(scores, pile.papers());
    }
}
