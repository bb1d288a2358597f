package org.yishi.rule.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Rating;
import org.yishi.model.count.Tabulation;

/** The methods of one round beside a second form that takes the papers up one by one. */
@Execution(ExecutionMode.CONCURRENT)
class OneRoundAgainstNaiveTest {
    /** One paper: its ranks without who withdrew. */
    private static List<List<List<Integer>>> papers(Ballots.Ranked ballots) {
        var standing = ballots.slate().standing();
        var papers = new ArrayList<List<List<Integer>>>();
        for (var ranking : ballots.papers()) {
            var ranks = ranking.ranks().stream()
                    .map(rank -> rank.stream().filter(standing::get).toList())
                    .filter(rank -> !rank.isEmpty())
                    .toList();
            for (long i = 0; i < ranking.papers(); i++) {
                papers.add(ranks);
            }
        }
        return papers;
    }

    private static Set<Integer> names(List<List<Integer>> ranks) {
        var names = new HashSet<Integer>();
        ranks.forEach(names::addAll);
        return names;
    }

    /** Points in halves by candidate, then the papers that are void, then the blank ones. */
    private static long[] points(Ballots.Ranked ballots, Object how) {
        int size = ballots.slate().size();
        var points = new long[size + 2];
        for (var ranks : papers(ballots)) {
            var names = names(ranks);
            var first = ranks.isEmpty() ? List.<Integer>of() : ranks.getFirst();
            if (names.isEmpty()) {
                points[size + 1]++;
            } else if (how == CountingMethod.PLURALITY) {
                add(points, first.size() == 1 ? first : List.of(), 2);
            } else if (how instanceof Limited.Limit limit) {
                boolean valid = names.size() <= limit.choices()
                        && (limit.fewer() == Limited.Fewer.VALID || names.size() == limit.choices());
                add(points, valid ? names : List.of(), 2);
            } else if (how instanceof Borda.Unranked unranked) {
                borda(points, ranks, unranked, ballots);
            }
        }
        return points;
    }

    private static void add(long[] points, Iterable<Integer> to, long each) {
        boolean any = false;
        for (int one : to) {
            points[one] += each;
            any = true;
        }
        points[points.length - 2] += any ? 0 : 1;
    }

    /** Each against each: 2 halves for whoever is above, 1 for equals; and nothing to the unranked, or all that is so. */
    private static void borda(
            long[] points, List<List<Integer>> ranks, Borda.Unranked unranked, Ballots.Ranked ballots) {
        var place = new HashMap<Integer, Integer>();
        int at = 0;
        for (var rank : ranks) {
            at++;
            for (int one : rank) {
                place.put(one, at);
            }
        }
        var all = ballots.slate().standing().stream().boxed().toList();
        for (int one : all) {
            for (int other : all) {
                int mine = place.getOrDefault(one, 99);
                int theirs = place.getOrDefault(other, 99);
                boolean counts = one != other && (mine < 99 || unranked == Borda.Unranked.SHARE);
                points[one] += counts ? (mine < theirs ? 2 : mine == theirs ? 1 : 0) : 0;
            }
        }
    }

    private static void check(Ballots.Ranked ballots, Tabulation count, long[] points, boolean votedFor) {
        int size = ballots.slate().size();
        for (int one = 0; one < size; one++) {
            assertEquals(new Fraction(points[one], 2), count.totals().get(one), ballots::toString);
        }
        assertEquals(points[size], count.invalid(), ballots::toString);
        assertEquals(points[size + 1], count.blank(), ballots::toString);
        var places = new TreeMap<Long, Set<Integer>>(Comparator.reverseOrder());
        ballots.slate().standing().stream()
                .forEach(one -> places.computeIfAbsent(points[one], p -> new TreeSet<>())
                        .add(one));
        assertPlaces(List.copyOf(places.values()), count);
        if (votedFor) {
            places.remove(0L);
        }
        assertSeats(List.copyOf(places.values()), count);
    }

    private static void assertPlaces(List<Set<Integer>> places, Tabulation count) {
        assertEquals(
                places,
                count.ranking().stream()
                        .map(TreeSet::new)
                        .map(s -> (Set<Integer>) s)
                        .toList());
    }

    /** Seats one by one: whoever is in a group that fits is elected, the first group that does not is tied. */
    private static void assertSeats(List<Set<Integer>> places, Tabulation count) {
        var elected = new TreeSet<Integer>();
        var tied = new TreeSet<Integer>();
        for (var group : places) {
            int left = count.slate().seats() - elected.size();
            if (left == 0 || !tied.isEmpty()) {
                break;
            }
            (group.size() <= left ? elected : tied).addAll(group);
        }
        assertEquals(elected, new TreeSet<>(count.elected()));
        assertEquals(tied, new TreeSet<>(count.tied()));
    }

    @Test
    void pluralityGivesEachPaperToItsFirst() {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var ballots = Papers.random(random, i % 2 == 0);
            var count = Papers.count(CountingMethod.PLURALITY, ballots);
            check(ballots, count, points(ballots, CountingMethod.PLURALITY), true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void limitedVoidsMoreThanAskedAndFewerWhereExactlySoManyAreAsked(Limited.Fewer fewer) {
        var random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            // One rank of crosses: no last rank that only completes the order.
            var ballots = crosses(Papers.random(random, i % 2 == 0));
            var limit = new Limited.Limit(ballots.slate().seats(), fewer);
            check(ballots, Limited.count(ballots, limit), points(ballots, limit), true);
        }
    }

    @Test
    void approvalCountsEveryCross() {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            var ballots = crosses(Papers.random(random, false));
            var count = Papers.count(CountingMethod.APPROVAL, ballots);
            check(ballots, count, points(ballots, Limited.upTo(1_000)), true);
        }
    }

    private static Ballots.Ranked crosses(Ballots.Ranked ballots) {
        var papers = ballots.papers().stream()
                .map(p -> Ranking.marks(p.papers(), names(p.ranks()).toArray(Integer[]::new)))
                .toList();
        return new Ballots.Ranked(ballots.slate(), papers);
    }

    @ParameterizedTest
    @EnumSource
    void bordaIsAHalfForEachEqualAndOneForEachBelow(Borda.Unranked unranked) {
        var random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            var ballots = Papers.random(random, i % 2 == 0);
            check(ballots, Borda.count(ballots, unranked), points(ballots, unranked), false);
        }
    }

    @Test
    void scoresAreRankedByTheExactMean() {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            var slate = Papers.slate(2 + random.nextInt(4), 1);
            var ratings = new ArrayList<Rating>();
            for (int p = random.nextInt(9); p >= 0; p--) {
                Map<Integer, Integer> scores = new HashMap<>();
                for (int one = 0; one < slate.size(); one++) {
                    if (random.nextInt(3) > 0) {
                        scores.put(one, random.nextInt(13) - 1);
                    }
                }
                ratings.add(new Rating(scores, 1 + random.nextInt(3)));
            }
            checkScores(new Ballots.Rated(slate, ratings));
        }
    }

    private static void checkScores(Ballots.Rated ballots) {
        var sums = new TreeMap<Integer, List<Integer>>();
        ballots.slate().standing().stream().forEach(one -> sums.put(one, new ArrayList<>()));
        for (var rating : ballots.papers()) {
            for (long i = 0; i < rating.papers(); i++) {
                rating.scores().forEach((one, score) -> {
                    if (score >= 0 && score <= 10) {
                        sums.get(one).add(score);
                    }
                });
            }
        }
        Comparator<Integer> order = (one, other) -> compare(sums.get(one), sums.get(other));
        var places = new ArrayList<Set<Integer>>();
        sums.keySet().stream()
                .sorted(order.reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(one -> {
                    if (places.isEmpty()
                            || order.compare(places.getLast().iterator().next(), one) != 0) {
                        places.add(new TreeSet<>());
                    }
                    places.getLast().add(one);
                });
        var count = Score.count(ballots);
        assertPlaces(places, count);
        places.removeIf(group -> group.stream().allMatch(one -> sums.get(one).isEmpty()));
        assertSeats(places, count);
    }

    /** By mean, cross-multiplied; who was scored by nobody comes last. */
    private static int compare(List<Integer> one, List<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(!one.isEmpty(), !other.isEmpty());
        }
        long ones = one.stream().mapToLong(Integer::longValue).sum();
        long others = other.stream().mapToLong(Integer::longValue).sum();
        return BigInteger.valueOf(ones * other.size()).compareTo(BigInteger.valueOf(others * one.size()));
    }
}
