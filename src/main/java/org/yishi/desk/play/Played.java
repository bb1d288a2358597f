package org.yishi.desk.play;

import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.id.MeetingId;

/** What became of playing a script. */
public sealed interface Played {
    /** Every step was carried out; without a meeting where the script is about tasks alone. */
    record Through(Optional<MeetingId> meeting) implements Played {}

    /** A step was refused, or something was not as expected; the steps before it are done and stay. */
    record Stopped(int line, Refusal why) implements Played {}
}
