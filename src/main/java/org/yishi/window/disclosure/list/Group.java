package org.yishi.window.disclosure.list;

import org.kordamp.ikonli.feather.Feather;
import org.yishi.window.kit.look.Looks;

/** The parts of the list, the most urgent first; each has a word, a shape and a colour. */
public enum Group {
    LATE(Feather.ALERT_TRIANGLE, Looks.DANGER),
    ANSWER(Feather.MESSAGE_CIRCLE, Looks.WARNING),
    DUE(Feather.CLOCK, Looks.WARNING),
    OVER(Feather.CHECK_CIRCLE, Looks.ACCENT),
    UP(Feather.EYE, Looks.SUCCESS),
    PLANNED(Feather.CALENDAR, Looks.NEUTRAL),
    PAST(Feather.ARCHIVE, Looks.NEUTRAL);

    private final Feather shape;
    private final String look;

    Group(Feather shape, String look) {
        this.shape = shape;
        this.look = look;
    }

    Feather shape() {
        return shape;
    }

    String look() {
        return look;
    }
}
