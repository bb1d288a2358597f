package org.yishi.window.hall.floor;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.Refusal;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.Stance;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.projector.figure.Clocks;

/** A row of the list of speakers: who, how the speech stands, its time, and the first words noted. */
final class SpeechCell extends ListCell<Speech> {
    private final Seat seat;
    private final Function<Speech, Optional<Refusal>> wait;
    private final Label name = new Label();
    private final Label stance = new Label();
    private final Label said = new Label();
    private final Label time = new Label();
    private final HBox row = new HBox(8, name, stance, said, Forms.gap(), time);

    /** A row; {@code wait} tells why somebody may not speak yet. */
    SpeechCell(Seat seat, Function<Speech, Optional<Refusal>> wait) {
        this.seat = seat;
        this.wait = wait;
        name.setMinWidth(USE_PREF_SIZE);
        stance.setMinWidth(USE_PREF_SIZE);
        time.setMinWidth(USE_PREF_SIZE);
        said.setMinWidth(0);
        said.getStyleClass().add(Looks.MUTED);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Speech speech, boolean empty) {
        super.updateItem(speech, empty);
        if (empty || speech == null) {
            setGraphic(null);
            return;
        }
        name.setText(speech.name());
        name.setGraphic(Icons.of(icon(speech)));
        stance.setText(speech.stance() == Stance.NONE ? "" : seat.kit().text().of("meeting.stance", speech.stance()));
        said.setText(speech.text().replace('\n', ' '));
        time.setText(time(speech));
        setGraphic(row);
    }

    private String time(Speech speech) {
        return switch (speech.state()) {
            case QUEUED -> wait.apply(speech).map(seat.kit().text()::of).orElse(seat.say("hall.speech.QUEUED"));
            case RUNNING -> seat.say("hall.speech.RUNNING");
            case PAUSED -> seat.say("hall.speech.PAUSED");
            case DONE -> Clocks.clock(speech.spokenSeconds());
            case WITHDRAWN -> seat.say("hall.speech.WITHDRAWN");
        };
    }

    private static Feather icon(Speech speech) {
        return switch (speech.state()) {
            case QUEUED -> Feather.CLOCK;
            case RUNNING -> Feather.MIC;
            case PAUSED -> Feather.PAUSE_CIRCLE;
            case DONE -> Feather.CHECK;
            case WITHDRAWN -> Feather.X;
        };
    }
}
