package org.yishi.desk.meeting;

import org.yishi.model.Refusal;

/** What the record says of a speaking rule that the host overruled: the screen says what to do, the record what was. */
final class Noted {
    private Noted() {}

    static Refusal of(Refusal wait, String name) {
        return switch (wait.key()) {
            case "forum.wait.spoken-out" ->
                Refusal.of("forum.overruled.spoken-out", name, wait.args().getFirst());
            case "forum.wait.no-stance" -> Refusal.of("forum.overruled.no-stance", name);
            case "forum.wait.others-first" ->
                Refusal.of("forum.overruled.others-first", name, wait.args().getFirst());
            default -> Refusal.of("forum.overruled.other-side", name);
        };
    }
}
