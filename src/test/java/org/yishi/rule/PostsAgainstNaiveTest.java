package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yishi.model.body.Rule;
import org.yishi.model.count.PostBox;
import org.yishi.model.count.PostBox.Post;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PostChosen;

/** Several posts filled from random papers, beside a second form that looks at one paper after the other. */
class PostsAgainstNaiveTest {
    private static final Rule MAJORITY = Cases.rule("CAST; > 1/2 ENTITLED; > 1/2 CAST");
    private static final Rule A_THIRD = Cases.rule("CAST; > 1/2 ENTITLED; >= 1/3 CAST");

    private record Drawn(Contest.Posts contest, List<PostBox.Paper> papers) {}

    private static Drawn drawn(Random random) {
        int posts = 1 + random.nextInt(4);
        int candidates = 2 + random.nextInt(6);
        var wanted = IntStream.range(0, posts)
                .mapToObj(p -> new Post("P" + p, 1 + random.nextInt(3)))
                .toList();
        var names = IntStream.range(0, candidates).mapToObj(c -> "C" + c).toList();
        var contest = new Contest.Posts(wanted, names, random.nextBoolean(), random.nextBoolean());
        var papers = new ArrayList<PostBox.Paper>();
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            var illegible = new HashSet<Integer>();
            var named = new ArrayList<Set<Integer>>();
            for (int post = 0; post < posts; post++) {
                boolean unread = random.nextInt(12) == 0;
                named.add(
                        unread
                                ? Set.of()
                                : names(random, candidates, wanted.get(post).seats()));
                if (unread) {
                    illegible.add(post);
                }
            }
            papers.add(new PostBox.Paper(named, illegible, 1));
        }
        return new Drawn(contest, papers);
    }

    /** Mostly as many as there are seats, from the first candidates more often; now and then too many. */
    private static Set<Integer> names(Random random, int candidates, int seats) {
        var names = new TreeSet<Integer>();
        int wanted = random.nextInt(seats + 2);
        for (int i = 0; i < wanted; i++) {
            names.add(Math.min(random.nextInt(candidates), random.nextInt(candidates)));
        }
        return names;
    }

    @Test
    void everyPostIsFilledAsOnePaperAfterTheOtherTells() {
        for (int seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var drawn = drawn(random);
            var rule = random.nextBoolean() ? MAJORITY : A_THIRD;
            long all = drawn.papers.size();
            var electorate = Cases.electorate(Long.toString(all), Long.toString(all));
            var box = new PostBox(drawn.contest.candidates(), drawn.contest.posts(), drawn.papers);
            var chosen = Seating.fill(rule, electorate, drawn.contest, box, new Papers(all, all), List.of());
            assertEquals(
                    naive(rule, drawn),
                    chosen.stream().map(PostsAgainstNaiveTest::said).toList(),
                    "seed " + seed);
        }
    }

    private static String said(PostChosen chosen) {
        var choosing = chosen.choosing();
        return choosing.tabulation().totals() + " " + new TreeSet<>(choosing.elected()) + " "
                + new TreeSet<>(choosing.tied()) + " " + choosing.openSeats();
    }

    /** The second form: paper by paper, candidate by candidate. */
    private static List<String> naive(Rule rule, Drawn drawn) {
        var said = new ArrayList<String>();
        var gone = new HashSet<Integer>();
        var contest = drawn.contest;
        for (int post = 0; post < contest.posts().size(); post++) {
            var votes = new ArrayList<Long>();
            for (int candidate = 0; candidate < contest.candidates().size(); candidate++) {
                long count = 0;
                for (var paper : drawn.papers) {
                    if (!gone.contains(candidate) && names(contest, paper, post, candidate)) {
                        count++;
                    }
                }
                votes.add(count);
            }
            said.add(filled(rule, votes, contest.posts().get(post).seats(), drawn.papers.size(), gone));
        }
        return said;
    }

    private static boolean names(Contest.Posts contest, PostBox.Paper paper, int post, int candidate) {
        int parts = contest.posts().size();
        boolean anyTooMany = IntStream.range(0, parts)
                .anyMatch(p ->
                        paper.named().get(p).size() > contest.posts().get(p).seats());
        if (contest.voidsPaper() && anyTooMany) {
            return false;
        }
        return IntStream.rangeClosed(contest.steppingDown() ? 0 : post, post)
                .anyMatch(p -> paper.named().get(p).contains(candidate)
                        && !paper.illegible().contains(p)
                        && paper.named().get(p).size() <= contest.posts().get(p).seats());
    }

    /** A candidate has a seat where fewer than the seats have as many votes; equals at the edge tie. */
    private static String filled(Rule rule, List<Long> votes, int seats, long all, Set<Integer> gone) {
        var threshold = rule.adoption().getFirst();
        var elected = new TreeSet<Integer>();
        var tied = new TreeSet<Integer>();
        int taken = 0;
        for (int candidate = 0; candidate < votes.size(); candidate++) {
            long mine = votes.get(candidate);
            if (mine == 0 || gone.contains(candidate)) {
                continue;
            }
            long above = votes.stream().filter(v -> v > mine).count();
            long asMany = votes.stream().filter(v -> v == mine).count();
            if (above + asMany <= seats) {
                taken++;
                if (threshold.isMet(mine, all)) {
                    elected.add(candidate);
                }
            } else if (above < seats && threshold.isMet(mine, all)) {
                tied.add(candidate);
            }
        }
        long open = seats - elected.size() - (tied.isEmpty() ? 0 : seats - taken);
        gone.addAll(elected);
        var totals = votes.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
        return totals + " " + elected + " " + tied + " " + open;
    }
}
