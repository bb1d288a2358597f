package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Threshold;

class ThresholdTest {
    private static Threshold share(int numerator, int denominator, Comparison comparison) {
        return new Threshold(numerator, denominator, comparison, Base.PRESENT, Measure.HEADS);
    }

    @ParameterizedTest(name = "of {0}: 过半数 {1}, 半数以上 {2}, 三分之二以上 {3}, 超过三分之二 {4}, 四分之三以上 {5}")
    @CsvSource(textBlock = """
        # N,  >1/2, >=1/2, >=2/3, >2/3, >=3/4
        1,    1,    1,     1,     1,    1
        2,    2,    1,     2,     2,    2
        3,    2,    2,     2,     3,    3
        4,    3,    2,     3,     3,    3
        30,   16,   15,    20,    21,   23
        31,   16,   16,    21,    21,   24
        35,   18,   18,    24,    24,   27
        45,   23,   23,    30,    31,   34
        46,   24,   23,    31,    31,   35
        50,   26,   25,    34,    34,   38
        51,   26,   26,    34,    35,   39
        83,   42,   42,    56,    56,   63
        120,  61,   60,    80,    81,   90
        1239, 620,  620,   826,   827,  930
        1672, 837,  836,   1115,  1115, 1254
        2219, 1110, 1110,  1480,  1480, 1665
        """)
    void theLeastNumberThatIsEnough(long whole, long half, long halfOrMore, long twoThirds, long over, long quarters) {
        assertEnoughFrom(half, whole, share(1, 2, Comparison.MORE_THAN));
        assertEnoughFrom(halfOrMore, whole, share(1, 2, Comparison.AT_LEAST));
        assertEnoughFrom(twoThirds, whole, share(2, 3, Comparison.AT_LEAST));
        assertEnoughFrom(over, whole, share(2, 3, Comparison.MORE_THAN));
        assertEnoughFrom(quarters, whole, share(3, 4, Comparison.AT_LEAST));
    }

    private static void assertEnoughFrom(long least, long whole, Threshold threshold) {
        assertEquals(least, threshold.needed(whole));
        assertFalse(threshold.isMet(least - 1, whole), "one less must not be enough");
        assertTrue(threshold.isMet(least, whole));
        assertTrue(threshold.isMet(least + 1, whole));
    }

    @Test
    void ofNothingNothingIsAShare() {
        for (var comparison : Comparison.values()) {
            for (var share : new int[][] {{0, 1}, {1, 2}, {2, 3}, {1, 1}}) {
                var threshold = share(share[0], share[1], comparison);
                assertFalse(threshold.isMet(0, 0));
                assertFalse(threshold.isMet(5, 0));
                assertEquals(1, threshold.needed(0));
            }
        }
    }

    @Test
    void moreThanAllIsNeverMetAndAllIs() {
        assertEquals(36, share(1, 1, Comparison.MORE_THAN).needed(35));
        assertFalse(share(1, 1, Comparison.MORE_THAN).isMet(35, 35));
        assertTrue(share(1, 1, Comparison.AT_LEAST).isMet(35, 35));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 2", "3, 2", "1, -2"})
    void whatIsNoShareIsNotMade(int numerator, int denominator) {
        assertThrows(IllegalArgumentException.class, () -> share(numerator, denominator, Comparison.AT_LEAST));
    }

    @Test
    void aNumberTooLargeForAProductIsStillComparedRight() {
        var half = share(1, 2, Comparison.MORE_THAN);
        assertFalse(half.isMet(Long.MAX_VALUE / 2, Long.MAX_VALUE));
        assertTrue(half.isMet(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE));
        assertEquals(Long.MAX_VALUE / 2 + 1, half.needed(Long.MAX_VALUE));
        var nearlyAll = share(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, Comparison.AT_LEAST);
        assertFalse(nearlyAll.isMet(Long.MAX_VALUE / 2, Long.MAX_VALUE));
        assertTrue(nearlyAll.isMet(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @Test
    void smallNumbersAgreeWithTrialByCounting() {
        for (int denominator = 1; denominator <= 12; denominator++) {
            for (int numerator = 0; numerator <= denominator; numerator++) {
                for (var comparison : Comparison.values()) {
                    var threshold = share(numerator, denominator, comparison);
                    for (int whole = 1; whole <= 40; whole++) {
                        assertEquals(
                                leastByTrial(threshold, whole), threshold.needed(whole), threshold + " of " + whole);
                    }
                }
            }
        }
    }

    private static long leastByTrial(Threshold threshold, int whole) {
        for (int value = 0; ; value++) {
            if (byFractions(threshold, value, whole)) {
                return value;
            }
        }
    }

    @Test
    void anyNumbersAgreeWithFractionsOfAnySize() {
        var random = new Random(20260305);
        for (int i = 0; i < 200_000; i++) {
            int denominator = 1 + random.nextInt(1 << random.nextInt(1, 31));
            int numerator = random.nextInt(denominator + 1);
            long whole = 1 + (random.nextLong() >>> random.nextInt(2, 62));
            long near = (long) ((double) whole * numerator / denominator) + random.nextInt(-2, 3);
            long value = Math.max(0, random.nextBoolean() ? near : random.nextLong() >>> random.nextInt(1, 62));
            for (var comparison : Comparison.values()) {
                var threshold = share(numerator, denominator, comparison);
                assertEquals(
                        byFractions(threshold, value, whole),
                        threshold.isMet(value, whole),
                        () -> value + " of " + whole + " " + threshold);
                assertLeast(threshold, whole);
            }
        }
    }

    private static void assertLeast(Threshold threshold, long whole) {
        long least = threshold.needed(whole);
        assertTrue(byFractions(threshold, least, whole), () -> least + " of " + whole + " " + threshold);
        assertFalse(least > 0 && byFractions(threshold, least - 1, whole), () -> least + " of " + whole);
    }

    /** value/whole against numerator/denominator, both brought to one denominator. */
    private static boolean byFractions(Threshold threshold, long value, long whole) {
        var common = BigInteger.valueOf(whole).multiply(BigInteger.valueOf(threshold.denominator()));
        var reached = common.divide(BigInteger.valueOf(whole)).multiply(BigInteger.valueOf(value));
        var asked = common.divide(BigInteger.valueOf(threshold.denominator()))
                .multiply(BigInteger.valueOf(threshold.numerator()));
        int side = reached.subtract(asked).signum();
        return side > 0 || threshold.comparison() == Comparison.AT_LEAST && side == 0;
    }
}
