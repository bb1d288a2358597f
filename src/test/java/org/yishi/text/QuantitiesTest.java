package org.yishi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private final Quantities quantities = new Quantities(Text.in(Lang.ZH));

    @ParameterizedTest
    @CsvSource({
        "42, 83, 50.60%",
        "1, 3, 33.33%",
        "2, 3, 66.67%",
        "0, 7, 0.00%",
        "7, 7, 100.00%",
        "1, 2, 50.00%",
        "1, 100000, 0.01%",
        "99999, 100000, 99.99%",
        "50001, 100000, 50.01%",
        "49999, 100000, 49.99%",
        "0, 0, —"
    })
    void aShareNeverReadsAsAllNothingOrHalfUnlessItIs(long value, long whole, String said) {
        assertEquals(said, quantities.percent(value, whole));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 1 1; 3; 33.33% 33.34% 33.33%",
                "42 30 11; 83; 50.60% 36.15% 13.25%",
                "42 30 11 0; 83; 50.60% 36.15% 13.25% 0.00%",
                "1 1 1 1 1 1; 6; 16.67% 16.66% 16.66% 16.67% 16.67% 16.67%",
                "1 1 1 1 1 1 1; 7; 14.29% 14.28% 14.28% 14.28% 14.29% 14.29% 14.29%",
                "7; 7; 100.00%",
                "0 0 5; 5; 0.00% 0.00% 100.00%",
                "1 1; 2; 50.00% 50.00%",
                "50001 49999; 100000; 50.01% 49.99%",
                "1 0 99999; 100000; 0.01% 0.00% 99.99%",
                "1 1; 3; 33.33% 33.34%",
                "0 0; 3; 0.00% 0.00%",
                "0 0 0; 0; — — —",
                "3 2; 4; — —"
            })
    void sharesOfOneWholeAddUpToIt(String parts, long whole, String said) {
        assertEquals(said, String.join(" ", quantities.shares(numbers(parts), whole)));
    }

    @Test
    void whateverTheNumbersAreTheSharesAddUpAndTheFirstReadsAsItDoesAlone() {
        for (long whole = 1; whole <= 60; whole++) {
            for (long yes = 0; yes <= whole; yes++) {
                for (long no = 0; yes + no <= whole; no++) {
                    var parts = List.of(yes, no, whole - yes - no);
                    var shares = quantities.shares(parts, whole);
                    var sum = shares.stream().map(QuantitiesTest::number).reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertEquals(new BigDecimal("100.00"), sum, parts.toString());
                    assertEquals(quantities.percent(yes, whole), shares.getFirst(), parts.toString());
                    close(parts, whole, shares);
                }
            }
        }
    }

    @Test
    void whatIsNotCountedHereIsLeftOutOfTheSumAsPrinted() {
        // 一人一票，31人到会：赞成10、反对10，其余未表决11人。
        var all = quantities.shares(List.of(10L, 10L, 11L), 31);
        assertEquals(all.subList(0, 2), quantities.shares(List.of(10L, 10L), 31));
    }

    private static void close(List<Long> parts, long whole, List<String> shares) {
        for (int i = 0; i < parts.size(); i++) {
            double exact = 100.0 * parts.get(i) / whole;
            assertTrue(Math.abs(number(shares.get(i)).doubleValue() - exact) < 0.0101, parts + " " + shares);
        }
    }

    private static BigDecimal number(String percent) {
        return new BigDecimal(percent.replace("%", ""));
    }

    private static List<Long> numbers(String words) {
        return Arrays.stream(words.split(" "))
                .flatMapToLong(word -> LongStream.of(Long.parseLong(word)))
                .boxed()
                .toList();
    }
}
