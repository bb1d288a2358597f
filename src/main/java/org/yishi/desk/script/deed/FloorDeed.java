package org.yishi.desk.script.deed;

import java.util.List;
import org.yishi.model.meeting.Stance;

/** Who speaks and what was said. An empty name stands for whoever has the floor, or spoke last. */
public sealed interface FloorDeed extends Deed {
    /** Puts people on the list of speakers; a limit of 0 is none. */
    record Queue(List<String> who, int limitSeconds) implements FloorDeed {
        public Queue {
            who = List.copyOf(who);
        }
    }

    /** A whole speech in one line: given the floor, heard for so long, noted, ended. */
    record Speak(String who, Stance stance, String text, int seconds, int limitSeconds) implements FloorDeed {}

    /** Gives the floor, or lets a paused speaker go on; the next of the list where nobody is named. */
    record Give(String who) implements FloorDeed {}

    record Pause() implements FloorDeed {}

    record Done() implements FloorDeed {}

    record Withdraw(String who) implements FloorDeed {}

    record Note(String who, Stance stance, String text) implements FloorDeed {}
}
