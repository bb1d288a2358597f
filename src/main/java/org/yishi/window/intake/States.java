package org.yishi.window.intake;

import org.yishi.desk.roster.match.PreviewRow.State;
import org.yishi.window.kit.look.Looks;

/** The colour of a row's state; its word always stands beside it. */
final class States {
    private States() {}

    static String look(State state) {
        return switch (state) {
            case NEW -> Looks.SUCCESS;
            case CHANGED -> Looks.ACCENT;
            case SAME -> Looks.NEUTRAL;
            case WARNING -> Looks.WARNING;
            case REFUSED -> Looks.DANGER;
        };
    }
}
