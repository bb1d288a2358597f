package org.yishi.window.projector;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the screen for the hall's window: the one of last time, else any that the host does not sit at.
 *
 * <pre>{@code
 * ScreenChoice.pick(screens, "1920x1080+1366+0", hosts);   // empty: there is one screen only, so show a preview
 * }</pre>
 */
public final class ScreenChoice {
    private ScreenChoice() {}

    /** A screen's place on the desktop, in pixels. */
    public record Box(double x, double y, double width, double height) {
        /** How it is remembered: 1920x1080+1366+0. */
        public String name() {
            return "%dx%d%+d%+d".formatted((long) width, (long) height, (long) x, (long) y);
        }

        private boolean hasSizeOf(String name) {
            return name.startsWith("%dx%d+".formatted((long) width, (long) height))
                    || name.startsWith("%dx%d-".formatted((long) width, (long) height));
        }

        private boolean isAt(Box other) {
            return x == other.x && y == other.y;
        }
    }

    /**
     * The screen for the hall.
     *
     * @param remembered the name of the screen last used; empty for none
     * @param hosts the screen on which the host's window stands
     * @return empty where the host's screen is the only one
     */
    public static Optional<Box> pick(List<Box> screens, String remembered, Box hosts) {
        var others = screens.stream().filter(box -> !box.isAt(hosts)).toList();
        return first(others, box -> box.name().equals(remembered))
                .or(() -> first(others, box -> box.hasSizeOf(remembered)))
                .or(() -> first(others, _ -> true));
    }

    private static Optional<Box> first(List<Box> boxes, Predicate<Box> test) {
        return boxes.stream().filter(test).findFirst();
    }
}
