package org.yishi.window.hall.vote.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;

/** What is marked on the one paper in hand, before it is entered. */
final class Sheet {
    /** The best score; a key of its own, since every key is one score. */
    static final int TEN = 10;

    private final Contest.Among contest;
    private final List<Integer> named = new ArrayList<>();
    private final Map<Integer, Integer> scores = new TreeMap<>();
    private int scoring;

    Sheet(Contest.Among contest) {
        this.contest = contest;
    }

    boolean isScored() {
        return contest.method() == CountingMethod.SCORE;
    }

    boolean isRanked() {
        return switch (contest.method()) {
            case BORDA, IRV, SCHULZE, STV_SCOTTISH -> true;
            case PLURALITY, LIMITED, APPROVAL, SCORE -> false;
        };
    }

    /** Names a candidate, or no longer; where papers score, it is this one's turn. */
    void press(int candidate) {
        if (candidate >= contest.candidates().size()) {
            return;
        }
        if (isScored()) {
            scoring = candidate;
        } else if (!named.remove(Integer.valueOf(candidate))) {
            named.add(candidate);
        }
    }

    /** Gives the candidate whose turn it is a score; the next one's turn follows. */
    void score(int score) {
        if (scoring < contest.candidates().size()) {
            scores.put(scoring, score);
            scoring++;
        }
    }

    /** Leaves the candidate whose turn it is without a score. */
    void skip() {
        scoring = Math.min(scoring + 1, contest.candidates().size());
    }

    /** Takes the last mark back; false on an empty paper. */
    boolean back() {
        if (isScored()) {
            boolean any = scoring > 0 || !scores.isEmpty();
            scoring = Math.max(0, scoring - 1);
            scores.remove(scoring);
            return any;
        }
        if (named.isEmpty()) {
            return false;
        }
        named.removeLast();
        return true;
    }

    /** A new paper. */
    void clear() {
        named.clear();
        scores.clear();
        scoring = 0;
    }

    /** Why the paper counts for nobody as it is marked; empty where it counts. */
    Optional<PaperFlaw> flaw() {
        if (named.isEmpty() && scores.isEmpty()) {
            return Optional.of(PaperFlaw.BLANK);
        }
        return switch (contest.method()) {
            case PLURALITY -> named.size() > 1 ? Optional.of(PaperFlaw.TOO_MANY) : Optional.empty();
            case LIMITED -> named.size() > contest.seats() ? Optional.of(PaperFlaw.TOO_MANY) : Optional.empty();
            case APPROVAL, SCORE, BORDA, IRV, SCHULZE, STV_SCOTTISH -> Optional.empty();
        };
    }

    /** The marks as they are kept: {@code 2,0}, or {@code 0:7,2:10}. */
    String marks() {
        return isScored()
                ? scores.entrySet().stream()
                        .map(e -> e.getKey() + ":" + e.getValue())
                        .collect(Collectors.joining(","))
                : named.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Who is marked, in the order of the marks. */
    List<Integer> marked() {
        return isScored() ? List.copyOf(scores.keySet()) : List.copyOf(named);
    }

    /** What stands beside a candidate: a circle, a rank or a score; empty where nothing does. */
    String mark(int candidate) {
        if (isScored()) {
            var score = scores.get(candidate);
            return score == null ? "" : score.toString();
        }
        int place = named.indexOf(candidate);
        if (place < 0) {
            return "";
        }
        return isRanked() ? Integer.toString(place + 1) : "○";
    }

    /** Whose turn it is to be scored; empty where papers do not score, or all have had their turn. */
    Optional<Integer> turn() {
        return isScored() && scoring < contest.candidates().size() ? Optional.of(scoring) : Optional.empty();
    }
}
