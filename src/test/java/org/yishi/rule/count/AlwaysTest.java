package org.yishi.rule.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Rating;
import org.yishi.model.count.Round;
import org.yishi.model.count.Slate;
import org.yishi.model.count.Tabulation;

/** What holds whatever the papers say. */
class AlwaysTest {
    private static Ballots random(CountingMethod method, Random random) {
        var ranked = Papers.random(random, random.nextBoolean());
        var fit = method == CountingMethod.IRV ? ranked.withSeats(1) : ranked;
        return method == CountingMethod.SCORE ? rated(fit, random) : fit;
    }

    private static Ballots.Rated rated(Ballots.Ranked ranked, Random random) {
        var papers = new ArrayList<Rating>();
        for (var paper : ranked.papers()) {
            var scores = new java.util.HashMap<Integer, Integer>();
            paper.ranks().forEach(rank -> rank.forEach(c -> scores.put(c, random.nextInt(13) - 1)));
            papers.add(new Rating(scores, paper.papers()));
        }
        return new Ballots.Rated(ranked.slate(), papers);
    }

    /** Papers in another order, and each pile laid down one by one. */
    private static Ballots shuffled(Ballots ballots, Random random) {
        return switch (ballots) {
            case Ballots.Ranked(Slate slate, List<Ranking> papers) -> {
                var apart = new ArrayList<Ranking>();
                papers.forEach(p -> Collections.addAll(
                        apart,
                        Collections.nCopies((int) p.papers(), new Ranking(p.ranks(), 1))
                                .toArray(Ranking[]::new)));
                Collections.shuffle(apart, random);
                yield new Ballots.Ranked(slate, apart);
            }
            case Ballots.Rated(Slate slate, List<Rating> papers) -> {
                var apart = new ArrayList<Rating>();
                papers.forEach(p -> Collections.addAll(
                        apart,
                        Collections.nCopies((int) p.papers(), new Rating(p.scores(), 1))
                                .toArray(Rating[]::new)));
                Collections.shuffle(apart, random);
                yield new Ballots.Rated(slate, apart);
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfPapersNeverMatters(CountingMethod method) {
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            var ballots = random(method, random);
            assertEquals(
                    Papers.count(method, ballots), Papers.count(method, shuffled(ballots, random)), ballots::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfCandidatesNeverMatters(CountingMethod method) {
        var random = new Random(8);
        for (int i = 0; i < 400; i++) {
            var ballots = random(method, random);
            var other = new ArrayList<Integer>();
            for (int c = 0; c < ballots.slate().size(); c++) {
                other.add(c);
            }
            Collections.shuffle(other, random);
            var count = Papers.count(method, ballots);
            var renamed = Papers.count(method, renamed(ballots, other));
            assertEquals(set(count.elected(), other), new HashSet<>(renamed.elected()), ballots::toString);
            assertEquals(set(count.tied(), other), new HashSet<>(renamed.tied()), ballots::toString);
            assertEquals(
                    List.of(count.valid(), count.invalid(), count.blank()),
                    List.of(renamed.valid(), renamed.invalid(), renamed.blank()));
        }
    }

    private static Set<Integer> set(List<Integer> candidates, List<Integer> other) {
        return new HashSet<>(candidates.stream().map(other::get).toList());
    }

    private static Ballots renamed(Ballots ballots, List<Integer> other) {
        var slate = new Slate(
                "",
                ballots.slate().candidates(),
                set(List.copyOf(ballots.slate().withdrawn()), other),
                ballots.slate().seats());
        return switch (ballots) {
            case Ballots.Ranked(Slate was, List<Ranking> papers) ->
                new Ballots.Ranked(
                        slate,
                        papers.stream()
                                .map(p -> new Ranking(
                                        p.ranks().stream()
                                                .map(rank -> rank.stream()
                                                        .map(other::get)
                                                        .toList())
                                                .toList(),
                                        p.papers()))
                                .toList());
            case Ballots.Rated(Slate was, List<Rating> papers) ->
                new Ballots.Rated(
                        slate,
                        papers.stream()
                                .map(p -> new Rating(
                                        p.scores().entrySet().stream()
                                                .collect(java.util.stream.Collectors.toMap(
                                                        e -> other.get(e.getKey()), Map.Entry::getValue)),
                                        p.papers()))
                                .toList());
        };
    }

    @ParameterizedTest
    @EnumSource
    void numbersAddUpAndNobodyIsElectedTwice(CountingMethod method) {
        var random = new Random(9);
        for (int i = 0; i < 1_000; i++) {
            var ballots = random(method, random);
            check(ballots, Papers.count(method, ballots));
        }
    }

    private static void check(Ballots ballots, Tabulation count) {
        long papers = switch (ballots) {
            case Ballots.Ranked ranked ->
                ranked.papers().stream().mapToLong(Ranking::papers).sum();
            case Ballots.Rated rated ->
                rated.papers().stream().mapToLong(Rating::papers).sum();
        };
        assertEquals(papers, count.papers(), ballots::toString);
        assertTrue(count.exhausted() >= 0 && count.exhausted() <= count.valid());
        var seats = new ArrayList<>(count.elected());
        seats.addAll(count.tied());
        assertEquals(seats.size(), new HashSet<>(seats).size(), "nobody elected twice, nor elected and tied");
        assertTrue(count.elected().size() <= ballots.slate().seats());
        assertTrue(count.tied().size() != 1, "a tie of one is none");
        assertTrue(count.tied().isEmpty() || seats.size() > ballots.slate().seats(), ballots::toString);
        var ranked = new TreeSet<Integer>();
        count.ranking().forEach(ranked::addAll);
        assertEquals(ballots.slate().standing().stream().boxed().toList(), List.copyOf(ranked));
        assertEquals(ballots.slate().size(), count.totals().size());
        for (var round : count.rounds()) {
            if (round instanceof Round.Votes votes) {
                votes.votes().forEach(v -> assertTrue(v.numerator() >= 0));
            }
        }
    }
}
