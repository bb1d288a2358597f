package org.yishi.window.projector.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.yishi.window.projector.figure.Clocks.Pace;

final class ClocksTest {
    @Test
    void halfAMinuteBeforeTheEndTheSpeakerIsWarned() {
        assertEquals(Pace.CALM, Clocks.pace(149, 180));
        assertEquals(Pace.SOON, Clocks.pace(150, 180));
        assertEquals(Pace.SOON, Clocks.pace(179, 180));
        assertEquals(Pace.OVER, Clocks.pace(180, 180));
    }

    @Test
    void withoutALimitNobodyIsLate() {
        assertEquals(Pace.CALM, Clocks.pace(9999, 0));
    }

    @Test
    void aClockShowsHoursOnlyWhereThereAreAny() {
        assertEquals("0:05", Clocks.clock(5));
        assertEquals("59:59", Clocks.clock(3599));
        assertEquals("1:00:00", Clocks.clock(3600));
    }
}
