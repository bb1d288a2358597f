package org.yishi.model.meeting.floor;

import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.meeting.Speech;

/**
 * Somebody who waits to speak.
 *
 * @param why why they wait; empty where the floor may be given now
 */
public record Turn(Speech speech, Optional<Refusal> why) {
    public boolean isFree() {
        return why.isEmpty();
    }
}
