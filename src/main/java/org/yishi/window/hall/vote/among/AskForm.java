package org.yishi.window.hall.vote.among;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yishi.live.HallState;
import org.yishi.model.vote.Contest;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.look.Looks;

/** What a paper asks beside yes and no: a choice from one list, or people for several posts. */
public final class AskForm {
    private final AmongForm among;
    private final PostsForm posts;
    private final ToggleButton one;
    private final ToggleButton several;
    private final VBox root;

    /** A form; {@code open} is told what is asked once it makes sense. */
    public AskForm(Seat seat, Consumer<Contest> open) {
        posts = new PostsForm(seat, open);
        among = new AmongForm(seat, open, posts::offer);
        one = new ToggleButton(seat.say("hall.ask-one"));
        several = new ToggleButton(seat.say("hall.ask-posts"));
        one.setId(AmongIds.ASK_ONE);
        several.setId(AmongIds.ASK_POSTS);
        one.getStyleClass().add("left-pill");
        several.getStyleClass().add("right-pill");
        var group = new ToggleGroup();
        group.getToggles().addAll(one, several);
        one.setSelected(true);
        // One of the two is always asked.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        among.root().getStyleClass().remove(Looks.CARD);
        root = new VBox(10, new HBox(one, several), among.root(), posts.root());
        root.getStyleClass().add(Looks.CARD);
        several.selectedProperty().subscribe(this::turn);
    }

    public VBox root() {
        return root;
    }

    /** Shows who can be named, and whether projects were scored before in this meeting. */
    public void show(HallState state) {
        among.show(state);
    }

    /** Puts the focus on the names. */
    public void focus() {
        if (several.isSelected()) {
            among.readRoster();
            posts.focus();
        } else {
            among.focus();
        }
    }

    /** What is asked; empty while it makes no sense. */
    public Optional<Contest> contest() {
        return several.isSelected() ? posts.contest() : among.contest();
    }

    /** Says what the form still lacks. */
    public void tellWrong() {
        if (several.isSelected()) {
            posts.tellWrong();
        } else {
            among.tellWrong();
        }
    }

    private void turn(boolean isSeveral) {
        among.root().setVisible(!isSeveral);
        among.root().setManaged(!isSeveral);
        posts.root().setVisible(isSeveral);
        posts.root().setManaged(isSeveral);
    }
}
