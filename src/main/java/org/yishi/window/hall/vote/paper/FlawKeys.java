package org.yishi.window.hall.vote.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Poll;
import org.yishi.text.PaperWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/** A key for each reason why a paper counts for nobody. */
final class FlawKeys {
    /** The reasons in the order of their keys. */
    static final List<PaperFlaw> ORDER = List.of(PaperFlaw.values());

    private static final int IN_A_ROW = 3;

    private final Seat seat;
    private final String caps;
    private final Map<PaperFlaw, Button> buttons = new EnumMap<>(PaperFlaw.class);
    private final GridPane root = new GridPane(8, 6);

    /** Keys named by a bundle key such as {@code hall.open-key} with the number from {@code first}. */
    FlawKeys(Seat seat, String caps, int first, Consumer<PaperFlaw> flawed) {
        this.seat = seat;
        this.caps = caps;
        for (int i = 0; i < ORDER.size(); i++) {
            var flaw = ORDER.get(i);
            var button = Forms.button(PaperIds.flaw(flaw), "", () -> flawed.accept(flaw));
            button.setUserData(i + first);
            button.setFocusTraversable(false);
            button.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(button, Priority.ALWAYS);
            buttons.put(flaw, button);
            root.add(button, i % IN_A_ROW, i / IN_A_ROW);
        }
    }

    GridPane root() {
        return root;
    }

    void show(Poll poll) {
        var words = new PaperWords(seat.kit().text());
        buttons.forEach((flaw, button) -> {
            long papers = poll.piles().stream()
                    .filter(p -> p.flaw().filter(flaw::equals).isPresent())
                    .mapToLong(p -> p.papers())
                    .sum();
            var name = seat.say("hall.key-of", caps + button.getUserData(), words.reason(flaw));
            button.setText(papers == 0 ? name : seat.say("hall.key-count", name, papers));
        });
    }
}
