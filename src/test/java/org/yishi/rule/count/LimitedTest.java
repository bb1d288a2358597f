package org.yishi.rule.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.count.Ranking;

/** Which papers of an N-of-M vote count. */
class LimitedTest {
    /** M on the paper, N to choose, so many crosses; where fewer are valid, and where fewer are void. */
    @ParameterizedTest(name = "{2} crosses, {1} of {0}: {3}, exactly: {4}")
    @CsvSource(textBlock = """
        1, 1, 0, BLANK,   BLANK
        1, 1, 1, VALID,   VALID
        2, 1, 0, BLANK,   BLANK
        2, 1, 1, VALID,   VALID
        2, 1, 2, INVALID, INVALID
        2, 2, 0, BLANK,   BLANK
        2, 2, 1, VALID,   INVALID
        2, 2, 2, VALID,   VALID
        3, 1, 0, BLANK,   BLANK
        3, 1, 1, VALID,   VALID
        3, 1, 2, INVALID, INVALID
        3, 1, 3, INVALID, INVALID
        3, 2, 0, BLANK,   BLANK
        3, 2, 1, VALID,   INVALID
        3, 2, 2, VALID,   VALID
        3, 2, 3, INVALID, INVALID
        3, 3, 0, BLANK,   BLANK
        3, 3, 1, VALID,   INVALID
        3, 3, 2, VALID,   INVALID
        3, 3, 3, VALID,   VALID
        4, 3, 0, BLANK,   BLANK
        4, 3, 2, VALID,   INVALID
        4, 3, 3, VALID,   VALID
        4, 3, 4, INVALID, INVALID
        7, 5, 0, BLANK,   BLANK
        7, 5, 1, VALID,   INVALID
        7, 5, 4, VALID,   INVALID
        7, 5, 5, VALID,   VALID
        7, 5, 6, INVALID, INVALID
        7, 5, 7, INVALID, INVALID
        9, 8, 7, VALID,   INVALID
        9, 8, 8, VALID,   VALID
        9, 8, 9, INVALID, INVALID
        """)
    void aPaperCountsByTheNumberOfItsNames(
            int onPaper, int choices, int crosses, Limited.Validity upTo, Limited.Validity exactly) {
        var marks = new Integer[crosses];
        for (int i = 0; i < crosses; i++) {
            marks[i] = i;
        }
        var papers = Papers.of(Papers.slate(onPaper, choices), List.of(Ranking.marks(3, marks)));
        for (var fewer : Limited.Fewer.values()) {
            var count = Limited.count(papers, new Limited.Limit(choices, fewer));
            var expected = fewer == Limited.Fewer.VALID ? upTo : exactly;
            assertEquals(expected == Limited.Validity.VALID ? 3 : 0, count.valid());
            assertEquals(expected == Limited.Validity.INVALID ? 3 : 0, count.invalid());
            assertEquals(expected == Limited.Validity.BLANK ? 3 : 0, count.blank());
            long votes = count.totals().stream().mapToLong(v -> v.numerator()).sum();
            assertEquals(3L * crosses * (expected == Limited.Validity.VALID ? 1 : 0), votes);
        }
    }

    @Test
    void aNameWrittenTwiceIsOneNameAndRanksSayNothing() {
        var slate = Papers.slate(3, 2);
        var twice = new Ranking(List.of(List.of(0), List.of(0), List.of(1)), 1);
        var count = Limited.count(Papers.of(slate, List.of(twice)), Limited.upTo(2));
        assertEquals(1, count.valid());
        assertEquals("AB", Papers.letters(count.elected()));
    }

    @Test
    void aVillageElectsThreeOfFourWithOneVoidAndOneShortPaper() {
        var count =
                Limited.count(Papers.of(4, 3, "40 (ABC)", "30 (ABD)", "20 (CD)", "1 (ABCD)", "2 "), Limited.upTo(3));
        assertEquals("ABC", Papers.letters(count.elected()));
        assertEquals(List.of(90L, 1L, 2L), List.of(count.valid(), count.invalid(), count.blank()));
    }
}
