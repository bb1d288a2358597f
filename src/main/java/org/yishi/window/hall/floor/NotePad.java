package org.yishi.window.hall.floor;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yishi.model.id.SpeechId;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.Stance;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;

/**
 * What a speaker says, in a line or two, and how it stands to the matter. It is kept as it is typed: half a second
 * after the last key, and at once when the hand goes elsewhere.
 */
final class NotePad {
    private static final Duration REST = Duration.millis(500);
    private static final List<Stance> STANCES = List.of(Stance.FOR, Stance.AGAINST, Stance.SUGGESTION, Stance.NONE);

    private final Seat seat;
    private final TextArea area = new TextArea();
    private final Map<Stance, ToggleButton> stances = new EnumMap<>(Stance.class);
    private final PauseTransition rest = new PauseTransition(REST);
    private final VBox root;
    private Optional<SpeechId> noted = Optional.empty();
    private Stance stance = Stance.NONE;
    private boolean dirty;
    private boolean filling;

    NotePad(Seat seat) {
        this.seat = seat;
        area.setId(FloorIds.NOTE);
        area.setPromptText(seat.say("hall.note-prompt"));
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.textProperty().subscribe(_ -> typed());
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
        rest.setOnFinished(_ -> keep());
        var row = Forms.row(alt());
        for (var each : STANCES) {
            row.getChildren().add(button(each));
        }
        VBox.setVgrow(area, Priority.ALWAYS);
        root = new VBox(6, Forms.muted(seat.say("hall.note")), area, row);
        VBox.setVgrow(root, Priority.ALWAYS);
    }

    VBox root() {
        return root;
    }

    /** Shows the note of a speech; what is being typed for the same one is left alone. */
    void show(Optional<Speech> speech) {
        var id = speech.map(Speech::id);
        if (!id.equals(noted)) {
            keep();
            noted = id;
            fill(speech.map(Speech::text).orElse(""));
        } else if (!dirty && !area.isFocused()) {
            fill(speech.map(Speech::text).orElse(""));
        }
        area.setDisable(id.isEmpty());
        if (!dirty) {
            stance = speech.map(Speech::stance).orElse(Stance.NONE);
        }
        stances.forEach((which, button) -> {
            button.setSelected(which == stance);
            button.setDisable(noted.isEmpty());
        });
    }

    void focus() {
        area.requestFocus();
    }

    /** Marks how the speech stands to the matter. */
    void mark(Stance chosen) {
        if (noted.isPresent()) {
            stance = chosen;
            dirty = true;
            keep();
        }
    }

    /** Keeps what was typed and is not on disk yet. */
    void keep() {
        rest.stop();
        if (dirty && noted.isPresent()) {
            dirty = false;
            var id = noted.get();
            var words = area.getText();
            var stands = stance;
            seat.turn().act(() -> seat.desks().floor().note(id, stands, words));
        }
    }

    private static Label alt() {
        var alt = new Label("Alt+");
        alt.setMinWidth(Region.USE_PREF_SIZE);
        return alt;
    }

    private void typed() {
        if (!filling && noted.isPresent()) {
            dirty = true;
            rest.playFromStart();
        }
    }

    private void fill(String words) {
        if (!area.getText().equals(words)) {
            filling = true;
            area.setText(words);
            filling = false;
        }
    }

    private ToggleButton button(Stance which) {
        var button = new ToggleButton(seat.say(
                "hall.open-key", STANCES.indexOf(which) + 1, seat.kit().text().of("meeting.stance", which)));
        button.setId("speaker-stance-" + which.name().toLowerCase(Locale.ROOT));
        button.setFocusTraversable(false);
        button.getStyleClass().add("small-deed");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            mark(which);
            Objects.requireNonNull(stances.get(which)).setSelected(true);
        });
        stances.put(which, button);
        return button;
    }
}
