package org.yishi.rule.count.stv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The value at which a paper goes on. */
class StvTableTest {
    /** A paper that came at 0.41666 goes on at surplus × 0.41666 / votes, cut again. */
    @Test
    void aSecondSurplusMultipliesTheValueReceived() {
        assertEquals(41_666, StvTable.part(500_000, 100_000, 1_200_000));
        assertEquals(10_416, StvTable.part(200_000, 41_666, 800_000));
        assertEquals(0, StvTable.part(1, 1, 800_000));
        assertEquals(99_999, StvTable.part(Long.MAX_VALUE / 2 - 1, 100_000, Long.MAX_VALUE / 2));
    }
}
