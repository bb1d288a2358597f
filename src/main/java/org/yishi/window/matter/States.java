package org.yishi.window.matter;

import org.yishi.model.topic.TopicState;
import org.yishi.window.kit.look.Looks;

/** The colour of a state; its word always stands beside it. */
final class States {
    private States() {}

    static String look(TopicState state) {
        return switch (state) {
            case RAISED -> Looks.ACCENT;
            case TAKEN_UP -> Looks.WARNING;
            case REOPENED -> Looks.DANGER;
            case JOINED, HANDED_ON, DECLINED -> Looks.NEUTRAL;
            case CLOSED -> Looks.SUCCESS;
        };
    }
}
