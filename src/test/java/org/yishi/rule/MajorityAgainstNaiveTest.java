package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.PollForm;

/** The verdict beside a second form of itself, which counts people one by one and compares whole fractions. */
class MajorityAgainstNaiveTest {
    private static final List<int[]> SHARES = List.of(
            new int[] {0, 1}, new int[] {1, 3}, new int[] {1, 2}, new int[] {2, 3}, new int[] {3, 4}, new int[] {1, 1});

    @Test
    void everySmallHallAgrees() {
        var adoptions = allThresholds(Base.values());
        var quorums = allThresholds(Base.ENTITLED);
        int quorum = 0;
        for (int entitled = 0; entitled <= 5; entitled++) {
            for (int present = 0; present <= entitled; present++) {
                for (var tally : tallies(present)) {
                    for (var adoption : adoptions) {
                        // Each share meets each quorum many times over; all pairs would add nothing but time.
                        assertAgree(entitled, present, tally, quorums.get(quorum++ % quorums.size()), adoption);
                    }
                }
            }
        }
    }

    private static void assertAgree(int entitled, int present, Tally tally, Threshold quorum, Threshold adoption) {
        for (var turnout : Turnout.values()) {
            var rule = new Rule("r", List.of(), turnout, List.of(quorum), List.of(adoption), false, "");
            var electorate = new Electorate(heads(entitled), heads(present), Weight.NONE);
            var verdict = Majority.decide(rule, electorate, tally, Optional.empty(), PollForm.HANDS);
            assertEquals(
                    naive(entitled, present, people(tally.heads(), present), rule),
                    verdict.result(),
                    () -> rule + " " + electorate + " " + tally);
        }
    }

    private static Weight heads(int heads) {
        return new Weight(heads, 0, 0);
    }

    private static List<Threshold> allThresholds(Base... bases) {
        var all = new ArrayList<Threshold>();
        for (var base : bases) {
            for (var share : SHARES) {
                for (var comparison : Comparison.values()) {
                    all.add(new Threshold(share[0], share[1], comparison, base, Measure.HEADS));
                }
            }
        }
        return all;
    }

    private static List<Tally> tallies(int present) {
        var all = new ArrayList<Tally>();
        for (int yes = 0; yes <= present; yes++) {
            for (int no = 0; yes + no <= present; no++) {
                for (int abstain = 0; yes + no + abstain <= present; abstain++) {
                    for (int invalid = 0; yes + no + abstain + invalid <= present; invalid++) {
                        all.add(Tally.ofHeads(yes, no, abstain, invalid));
                    }
                }
            }
        }
        return all;
    }

    /** What each person in the room did: Y, N, A, X for a spoiled paper, a dot for nothing. */
    private static List<String> people(Count count, int present) {
        var people = new ArrayList<String>();
        people.addAll(Collections.nCopies((int) count.yes(), "Y"));
        people.addAll(Collections.nCopies((int) count.no(), "N"));
        people.addAll(Collections.nCopies((int) count.abstain(), "A"));
        people.addAll(Collections.nCopies((int) count.invalid(), "X"));
        while (people.size() < present) {
            people.add(".");
        }
        return people;
    }

    private static Result naive(int entitled, int present, List<String> people, Rule rule) {
        var came = rule.turnout() == Turnout.PRESENT ? present : did(people, "YNAX");
        if (!reaches(came, entitled, rule.quorum().getFirst())) {
            return Result.NO_QUORUM;
        }
        var adoption = rule.adoption().getFirst();
        long whole = adoption.base() == Base.ENTITLED || adoption.base() == Base.REGISTERED
                ? entitled
                : did(people, counted(adoption.base()));
        return reaches(did(people, "Y"), whole, adoption) ? Result.PASSED : Result.REJECTED;
    }

    private static String counted(Base base) {
        return switch (base) {
            case PRESENT -> "YNAX.";
            case CAST, PARTICIPATING -> "YNAX";
            case VALID -> "YNA";
            case DECIDED -> "YN";
            case ENTITLED, REGISTERED -> throw new IllegalArgumentException("the absent are not in the room");
        };
    }

    private static long did(List<String> people, String what) {
        return people.stream().filter(what::contains).count();
    }

    private static boolean reaches(long value, long whole, Threshold threshold) {
        if (whole == 0) {
            return false;
        }
        var missing = BigInteger.valueOf(threshold.numerator())
                .multiply(BigInteger.valueOf(whole))
                .subtract(BigInteger.valueOf(value).multiply(BigInteger.valueOf(threshold.denominator())));
        return threshold.comparison() == Comparison.MORE_THAN ? missing.signum() < 0 : missing.signum() <= 0;
    }

    @Test
    void largeHallsByAreaAgree() {
        var random = new Random(278);
        for (int i = 0; i < 50_000; i++) {
            long entitled = 1 + random.nextInt(1 << random.nextInt(1, 31));
            long[] parts = {part(random, entitled), part(random, entitled), part(random, entitled)};
            var count = new Count(Measure.AREA, parts[0], parts[1], parts[2], 0);
            var share = SHARES.get(random.nextInt(SHARES.size()));
            var comparison = Comparison.values()[random.nextInt(2)];
            var quorum = new Threshold(2, 3, comparison, Base.ENTITLED, Measure.AREA);
            var adoption = new Threshold(share[0], share[1], comparison, Base.PARTICIPATING, Measure.AREA);
            var rule = new Rule("r", List.of(), Turnout.CAST, List.of(quorum), List.of(adoption), false, "");
            var everyone = new Electorate(new Weight(0, 0, entitled), new Weight(0, 0, entitled), Weight.NONE);
            var verdict = Majority.decide(rule, everyone, new Tally(List.of(count)), Optional.empty(), PollForm.HANDS);
            var expected = !reaches(count.cast(), entitled, quorum)
                    ? Result.NO_QUORUM
                    : reaches(count.yes(), count.cast(), adoption) ? Result.PASSED : Result.REJECTED;
            assertEquals(expected, verdict.result(), () -> rule + " " + count + " of " + entitled);
        }
    }

    private static long part(Random random, long entitled) {
        return random.nextLong(entitled / 3 + 1);
    }
}
