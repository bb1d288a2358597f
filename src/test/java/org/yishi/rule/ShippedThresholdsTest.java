package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yishi.desk.body.BodyFiles;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.PollForm;

/** Every share of every body that comes with the program, at its very edge, in each unit. */
class ShippedThresholdsTest {
    private static final List<Measure> UNITS = List.of(Measure.HEADS, Measure.HOUSEHOLDS, Measure.AREA);
    private static final List<Rule> RULES =
            BodyFiles.defaults().stream().map(Body::rules).flatMap(List::stream).toList();

    /** By whole fractions of integers without end. */
    private static boolean reaches(Threshold threshold, long value, long whole) {
        if (whole == 0) {
            return false;
        }
        int side = BigInteger.valueOf(value)
                .multiply(BigInteger.valueOf(threshold.denominator()))
                .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(threshold.numerator())));
        return threshold.comparison() == Comparison.MORE_THAN ? side > 0 : side >= 0;
    }

    private static long least(Threshold threshold, long whole) {
        long least = 0;
        while (!reaches(threshold, least, whole) && least <= whole) {
            least++;
        }
        return least;
    }

    @Test
    void eachShareIsMetFromTheLeastNumberOnForBasesOf0To200() {
        var shares = RULES.stream()
                .flatMap(rule -> Stream.concat(rule.quorum().stream(), rule.adoption().stream()))
                .distinct()
                .toList();
        assertTrue(shares.size() > 10, shares::toString);
        for (var share : shares) {
            for (long whole = 0; whole <= 200; whole++) {
                for (long value = 0; value <= whole; value++) {
                    assertEquals(reaches(share, value, whole), share.isMet(value, whole), value + "/" + whole);
                }
                if (whole > 0) {
                    assertEquals(least(share, whole), share.needed(whole), share + " of " + whole);
                }
                assertFalse(share.isMet(0, 0), share::toString);
            }
        }
    }

    /** All come, and in one unit the votes are one short; in the others they are just enough. */
    @Test
    void oneShortInOneUnitRejectsAndJustEnoughInAllPasses() {
        for (var rule : RULES) {
            for (long size = 1; size <= 200; size += size < 30 ? 1 : 17) {
                var whole = new Weight(size, 2 * size + 1, 100 * size + 3);
                var enough = edge(rule, whole, Optional.empty());
                var result = decide(rule, whole, enough);
                assertEquals(rule.isBinding() ? Result.PASSED : Result.NOTED, result, rule + " of " + size);
                for (var unit : UNITS) {
                    boolean asked = rule.adoption().stream().anyMatch(t -> t.measure() == unit && isShort(t, whole));
                    if (asked) {
                        var tally = edge(rule, whole, Optional.of(unit));
                        assertEquals(Result.REJECTED, decide(rule, whole, tally), rule + " short of " + unit + size);
                    }
                }
            }
        }
    }

    @Test
    void nothingOfNothingNeverPasses() {
        for (var rule : RULES) {
            var none = new Tally(UNITS.stream().map(Count::none).toList());
            for (var present : List.of(Weight.NONE, new Weight(9, 9, 900))) {
                var electorate = new Electorate(present, present, Weight.NONE);
                var verdict = Majority.decide(rule, electorate, none, Optional.empty(), PollForm.HANDS);
                assertTrue(verdict.result() != Result.PASSED, rule::toString);
                assertFalse(verdict.tied());
            }
        }
    }

    /** Whatever comes back: where nothing is found amiss, no number is more than what it is a share of. */
    @Test
    void noShareIsAboveTheWholeWhereNothingIsFoundAmiss() {
        for (var rule : RULES) {
            for (int present = 0; present <= 4; present++) {
                for (int yes = 0; yes <= 5; yes++) {
                    for (int no = 0; no <= 3; no++) {
                        check(rule, present, yes, no);
                    }
                }
            }
        }
    }

    private static void check(Rule rule, int present, int yes, int no) {
        var electorate = new Electorate(weight(4), weight(present), Weight.NONE);
        var counts = UNITS.stream()
                .map(unit -> new Count(unit, weight(yes).in(unit), weight(no).in(unit), 0, 0))
                .toList();
        var verdict = Majority.decide(rule, electorate, new Tally(counts), Optional.empty(), PollForm.HANDS);
        if (verdict.findings().isEmpty()) {
            Stream.concat(verdict.quorum().stream(), verdict.adoption().stream())
                    .forEach(share -> assertTrue(share.value() <= share.whole(), verdict::toString));
        } else {
            assertTrue(verdict.needsReason() || present >= yes + no, verdict::toString);
        }
    }

    private static Weight weight(long heads) {
        return new Weight(heads, heads, 100 * heads);
    }

    /** Whether the least number that is enough is above 0, so that there is one less. */
    private static boolean isShort(Threshold threshold, Weight whole) {
        return threshold.needed(whole.in(threshold.measure())) > 0;
    }

    /** Everybody votes; in each unit just as many yes as are needed, in one of them one less. */
    private static Tally edge(Rule rule, Weight whole, Optional<Measure> oneShort) {
        Map<Measure, Long> yes = new EnumMap<>(Measure.class);
        for (var threshold : rule.adoption()) {
            var unit = threshold.measure() == Measure.BALLOTS ? Measure.HEADS : threshold.measure();
            yes.merge(unit, least(threshold, whole.in(unit)), Math::max);
        }
        var counts = new ArrayList<Count>();
        for (var unit : UNITS) {
            long all = whole.in(unit);
            long given =
                    yes.getOrDefault(unit, all) - (oneShort.filter(unit::equals).isPresent() ? 1 : 0);
            // Where only yes and no make the base, nobody may abstain; else the rest abstains.
            boolean decided = rule.adoption().stream().anyMatch(t -> t.base() == Base.DECIDED);
            counts.add(new Count(unit, given, decided ? all - given : 0, decided ? 0 : all - given, 0));
        }
        return new Tally(counts);
    }

    private static Result decide(Rule rule, Weight whole, Tally tally) {
        var electorate = new Electorate(whole, whole, Weight.NONE);
        return Majority.decide(rule, electorate, tally, Optional.empty(), PollForm.HANDS)
                .result();
    }
}
