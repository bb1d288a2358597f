package org.yishi.window.hall;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.HallState;
import org.yishi.model.verdict.Check;
import org.yishi.text.Days;
import org.yishi.text.RuleWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.look.Icons;

/** A bar across the whole window while a running meeting lacks its quorum. It stands in nobody's way. */
final class Alarm {
    private final Seat seat;
    private final Label words = new Label();
    private final HBox root = new HBox(words);
    private Optional<String> since = Optional.empty();

    Alarm(Seat seat) {
        this.seat = seat;
        root.setId(HallIds.ALARM);
        root.getStyleClass().add("quorum-alarm");
        words.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        words.setWrapText(true);
        hide();
    }

    HBox root() {
        return root;
    }

    void show(HallState state) {
        var lacking = state.card().quorum().stream().filter(c -> !c.met()).findFirst();
        if (!state.proceedings().meeting().isRunning() || lacking.isEmpty()) {
            since = Optional.empty();
            hide();
            return;
        }
        if (since.isEmpty()) {
            since = Optional.of(
                    new Days(seat.kit().text()).time(seat.desks().work().now()));
        }
        tell(state, lacking.get());
    }

    private void tell(HallState state, Check check) {
        var rules = new RuleWords(seat.kit().text());
        words.setText(seat.say(
                "hall.alarm",
                rules.quorum(check, state.card().rule().turnout()),
                check.needed() - check.value(),
                since.orElse("")));
        root.setVisible(true);
        root.setManaged(true);
    }

    private void hide() {
        root.setVisible(false);
        root.setManaged(false);
    }
}
