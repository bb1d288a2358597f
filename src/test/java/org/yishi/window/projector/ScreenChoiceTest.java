package org.yishi.window.projector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yishi.window.projector.ScreenChoice.Box;

final class ScreenChoiceTest {
    private static final Box LAPTOP = new Box(0, 0, 1366, 768);
    private static final Box PROJECTOR = new Box(1366, 0, 1024, 768);
    private static final Box TELEVISION = new Box(-1920, 0, 1920, 1080);

    @Test
    void withOneScreenThereIsNoneForTheHall() {
        assertEquals(Optional.empty(), ScreenChoice.pick(List.of(LAPTOP), "", LAPTOP));
        assertEquals(Optional.empty(), ScreenChoice.pick(List.of(LAPTOP), PROJECTOR.name(), LAPTOP));
    }

    @Test
    void theOtherScreenIsTheHalls() {
        assertEquals(Optional.of(PROJECTOR), ScreenChoice.pick(List.of(LAPTOP, PROJECTOR), "", LAPTOP));
        assertEquals(Optional.of(LAPTOP), ScreenChoice.pick(List.of(LAPTOP, PROJECTOR), "", PROJECTOR));
    }

    @Test
    void theScreenOfLastTimeIsTakenAgain() {
        var all = List.of(LAPTOP, PROJECTOR, TELEVISION);
        assertEquals(Optional.of(TELEVISION), ScreenChoice.pick(all, TELEVISION.name(), LAPTOP));
        assertEquals("1920x1080-1920+0", TELEVISION.name());
    }

    @Test
    void aScreenOfTheSameSizeElsewhereIsTheSameScreenPluggedInAnew() {
        var moved = new Box(1366, 200, 1920, 1080);
        var all = List.of(LAPTOP, PROJECTOR, moved);
        assertEquals(Optional.of(moved), ScreenChoice.pick(all, TELEVISION.name(), LAPTOP));
    }

    @Test
    void theHostsOwnScreenIsNeverTakenEvenIfItWasLastTime() {
        assertEquals(Optional.of(PROJECTOR), ScreenChoice.pick(List.of(LAPTOP, PROJECTOR), LAPTOP.name(), LAPTOP));
    }
}
