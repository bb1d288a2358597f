package org.yishi.window.hall.vote.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.live.Unfolded;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Poll;
import org.yishi.text.PaperWords;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.sound.Tone;

/** The papers of a plain question: 1 yes, 2 no, 3 abstain; from 4 on the reasons why a paper counts for nobody. */
final class AnswerKeys implements Unfolding.Keys {
    private static final int FIRST_FLAW = 4;

    private final Seat seat;
    private final PollId id;
    private final Unfolding.Enter enter;
    private final Runnable back;
    private final FlawKeys flaws;
    private final List<Label> figures = new ArrayList<>();
    private final VBox root;

    AnswerKeys(Seat seat, PollId id, Unfolding.Enter enter, Runnable back) {
        this.seat = seat;
        this.id = id;
        this.enter = enter;
        this.back = back;
        flaws = new FlawKeys(seat, "", FIRST_FLAW, this::flawed);
        var answers = new HBox(10);
        for (var answer : Unfolded.ANSWERS) {
            var key = key(answer);
            HBox.setHgrow(key, Priority.ALWAYS);
            answers.getChildren().add(key);
        }
        root = new VBox(
                10,
                answers,
                Forms.heading(seat.say("hall.spoiled")),
                flaws.root(),
                Forms.muted(seat.say("hall.paper-keys")));
        root.setId(PaperIds.STAGE);
        root.getStyleClass().add("roll-stage");
        root.setFocusTraversable(true);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public VBox root() {
        return root;
    }

    @Override
    public void show(List<Long> counts, Poll poll) {
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).setText(counts.get(i).toString());
        }
        flaws.show(poll);
    }

    @Override
    public boolean back() {
        return false;
    }

    private Button key(Choice answer) {
        int number = Unfolded.ANSWERS.indexOf(answer) + 1;
        var figure = new Label("0");
        figure.getStyleClass().add("paper-figure");
        figures.add(figure);
        var name = new Label(seat.say("hall.key-of", number, seat.kit().text().of("poll.choice", answer)));
        var words = new VBox(name, figure);
        words.getStyleClass().add("paper-key-words");
        var button = Forms.button(PaperIds.answer(answer), "", () -> paper(answer));
        button.setGraphic(words);
        button.setAccessibleText(name.getText());
        button.getStyleClass().add("paper-key");
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void paper(Choice choice) {
        root.requestFocus();
        enter.paper(
                Tone.ENTERED,
                () -> seat.desks().counting().paper(id, choice),
                seat.kit().text().of("poll.choice", choice));
    }

    private void flawed(PaperFlaw flaw) {
        root.requestFocus();
        enter.paper(
                Tone.SPOILED,
                () -> seat.desks().counting().flawed(id, flaw),
                seat.say("hall.spoiled-why", new PaperWords(seat.kit().text()).reason(flaw)));
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown()) {
            return;
        }
        int digit = Digits.of(event.getCode());
        if (event.getCode() == KeyCode.BACK_SPACE) {
            back.run();
        } else if (digit >= 1 && digit <= Unfolded.ANSWERS.size()) {
            paper(Unfolded.ANSWERS.get(digit - 1));
        } else if (digit >= FIRST_FLAW && digit < FIRST_FLAW + FlawKeys.ORDER.size()) {
            flawed(FlawKeys.ORDER.get(digit - FIRST_FLAW));
        } else {
            return;
        }
        event.consume();
    }
}
