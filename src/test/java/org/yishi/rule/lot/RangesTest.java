package org.yishi.rule.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers written short and read back. */
final class RangesTest {
    @Test
    void numbersAreWrittenShortAndReadBack() {
        assertEquals("1-3,5,7-8", Ranges.of(List.of(8L, 1L, 2L, 3L, 5L, 7L)));
        assertEquals(List.of(1L, 2L, 3L, 5L, 7L, 8L), Ranges.numbers("1-3,5,7-8"));
        assertEquals("", Ranges.of(List.of()));
        assertEquals(List.of(), Ranges.numbers(""));
    }
}
