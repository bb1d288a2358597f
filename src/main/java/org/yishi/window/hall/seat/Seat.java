package org.yishi.window.hall.seat;

import java.util.Optional;
import java.util.function.Consumer;
import org.yishi.live.Drawing;
import org.yishi.live.HallState;
import org.yishi.live.Live;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.vote.Poll;
import org.yishi.window.kit.InTurn;
import org.yishi.window.kit.Kit;

/**
 * The host's seat: what every part of the console shares.
 *
 * @param turn the deeds of the host, one after the other
 * @param live the meeting as it is now
 * @param lots shows the hall a lot as it is drawn
 */
public record Seat(Kit kit, HallDesks desks, InTurn turn, Live<HallState> live, Consumer<Drawing> lots) {
    /** The words under a key. */
    public String say(String key, Object... args) {
        return kit.say(key, args);
    }

    /** Everything of the meeting as it is now; for deeds that wait for their turn. */
    public Optional<Proceedings> now() {
        return live.now().map(HallState::proceedings);
    }

    /** The vote that is open or waits to be shown. */
    public Optional<Poll> poll() {
        return now().flatMap(Proceedings::openPoll);
    }
}
