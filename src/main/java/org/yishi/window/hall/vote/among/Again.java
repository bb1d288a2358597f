package org.yishi.window.hall.vote.among;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** Another round for the seats left open, among those who go on or who tie. */
public final class Again {
    private final Seat seat;

    public Again(Seat seat) {
        this.seat = seat;
    }

    /** The button that opens the next round; empty where nothing is left to choose. */
    public Optional<Button> button(Poll poll) {
        return poll.choosing().flatMap(Again::next).map(contest -> {
            var words =
                    seat.say("hall.runoff", String.join(seat.say("hall.and"), contest.candidates()), contest.seats());
            var button = Forms.primary(AmongIds.RUNOFF, words, () -> open(poll, contest));
            button.setWrapText(true);
            button.setMinWidth(0);
            return button;
        });
    }

    private static Optional<Contest.Among> next(Choosing choosing) {
        var who = choosing.runoff().isEmpty() ? choosing.tied() : choosing.runoff();
        int seats = choosing.tabulation().slate().seats() - choosing.elected().size();
        if (seats < 1 || who.size() <= seats) {
            return Optional.empty();
        }
        List<String> names = who.stream()
                .map(choosing.tabulation().slate().candidates()::get)
                .toList();
        var method = seats == 1 ? CountingMethod.PLURALITY : CountingMethod.LIMITED;
        return Optional.of(new Contest.Among(method, names, seats, false));
    }

    private void open(Poll poll, Contest.Among contest) {
        var draft =
                new PollDraft(seat.say("hall.runoff-of", poll.question()), poll.form(), Officers.NONE, poll.reason());
        seat.turn().act(() -> seat.desks().polls().open(poll.item(), draft, contest));
    }
}
