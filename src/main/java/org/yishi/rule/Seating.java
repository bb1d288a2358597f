package org.yishi.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.PostBox;
import org.yishi.model.count.Tabulation;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PostChosen;
import org.yishi.rule.count.Posts;

/**
 * Fills seats from a count: the most votes first, as far as the body's rule lets a winner win.
 *
 * <p>候选人获得参加投票人数的过半数选票始得当选; where fewer than the seats reach it, the rest is left to another ballot among those
 * with the most votes, one more than the seats left (村委会组织法(2025) art. 18: 另行选举 by plurality and at least 1/3 is a
 * rule of its own). Ranked methods decide by themselves.
 */
public final class Seating {
    private Seating() {}

    /**
     * Who is elected.
     *
     * @param papers what came back; spoiled and blank papers stay in the base
     */
    public static Choosing fill(
            Rule rule, Electorate electorate, Contest.Among contest, Tabulation tabulation, Papers papers) {
        return fill(rule, electorate, contest.seats(), tabulation, papers);
    }

    private static Choosing fill(Rule rule, Electorate electorate, int seats, Tabulation tabulation, Papers papers) {
        if (!countsNames(tabulation.method()) || rule.adoption().isEmpty()) {
            return filled(seats, tabulation, List.of(), tabulation.elected(), tabulation.tied());
        }
        var threshold = rule.adoption().getFirst();
        long whole = base(threshold, electorate, tabulation, papers);
        var checks = new ArrayList<Check>();
        for (int i = 0; i < tabulation.totals().size(); i++) {
            checks.add(check(threshold, votes(tabulation, i), whole));
        }
        var elected =
                tabulation.elected().stream().filter(c -> checks.get(c).met()).toList();
        var tied = tabulation.tied().stream().filter(c -> checks.get(c).met()).toList();
        return filled(seats, tabulation, checks, elected, tied);
    }

    /**
     * Who is elected to each of several posts, the highest first; who is elected to one stands for no lower one.
     *
     * @param papers what came back; spoiled and blank papers stay in the base
     * @param lots the orders of lots drawn so far, that of the highest post first; each parts the equals of the highest
     *     post that has any, and the posts below are counted on that
     */
    public static List<PostChosen> fill(
            Rule rule,
            Electorate electorate,
            Contest.Posts contest,
            PostBox box,
            Papers papers,
            List<List<Integer>> lots) {
        var tooMany = contest.voidsPaper() ? Posts.TooMany.VOIDS_PAPER : Posts.TooMany.VOIDS_PART;
        var posts = new Posts(box, contest.steppingDown(), tooMany);
        var chosen = new ArrayList<PostChosen>();
        var elected = new HashSet<Integer>();
        var left = new ArrayDeque<>(lots);
        for (int post = 0; post < contest.posts().size(); post++) {
            var wanted = contest.posts().get(post);
            var choosing = fill(rule, electorate, wanted.seats(), posts.count(post, elected), papers);
            if (!choosing.tied().isEmpty() && !left.isEmpty()) {
                choosing = Ties.byLot(choosing, wanted.seats(), left.removeFirst());
            }
            var own = contest.steppingDown() ? posts.own(post, elected) : List.<Long>of();
            chosen.add(new PostChosen(wanted, choosing, own));
            elected.addAll(choosing.elected());
        }
        return chosen;
    }

    private static Choosing filled(
            int seats, Tabulation tabulation, List<Check> checks, List<Integer> elected, List<Integer> tied) {
        int shared = tied.isEmpty() ? 0 : seats - tabulation.elected().size();
        int open = Math.max(0, seats - elected.size() - shared);
        boolean another = open > 0 && !checks.isEmpty();
        return new Choosing(
                tabulation, checks, elected, tied, open, another ? next(tabulation, elected, open) : List.of());
    }

    private static boolean countsNames(CountingMethod method) {
        return switch (method) {
            case PLURALITY, LIMITED, APPROVAL -> true;
            case SCORE, BORDA, IRV, SCHULZE, STV_SCOTTISH -> false;
        };
    }

    private static Check check(Threshold threshold, long votes, long whole) {
        return new Check(threshold, votes, whole, threshold.needed(whole), threshold.isMet(votes, whole));
    }

    private static long votes(Tabulation tabulation, int candidate) {
        return tabulation.totals().get(candidate).numerator();
    }

    private static long base(Threshold threshold, Electorate electorate, Tabulation tabulation, Papers papers) {
        return switch (threshold.base()) {
            case ENTITLED, REGISTERED -> electorate.entitled(threshold.measure());
            case PRESENT -> electorate.present(threshold.measure());
            case CAST, PARTICIPATING -> Math.max(papers.returned(), tabulation.papers());
            case VALID, DECIDED -> tabulation.valid();
        };
    }

    /** One more than the seats left, and all who tie for the last place; nobody without a vote. */
    private static List<Integer> next(Tabulation tabulation, List<Integer> elected, int open) {
        var next = new ArrayList<Integer>();
        for (var equals : tabulation.ranking()) {
            if (next.size() > open) {
                break;
            }
            equals.stream()
                    .filter(c -> !elected.contains(c) && votes(tabulation, c) > 0)
                    .forEach(next::add);
        }
        return List.copyOf(next);
    }
}
