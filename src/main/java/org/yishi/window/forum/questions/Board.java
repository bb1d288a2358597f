package org.yishi.window.forum.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.QuestionKind;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/**
 * The questions of one form under the hands: a key is an answer, and the next question is at hand. Under an open question
 * words are typed into a field.
 */
final class Board {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");

    private final Kit kit;
    private final List<Question> questions;
    private final List<Optional<Answer>> answers = new ArrayList<>();
    private final List<HBox> rows = new ArrayList<>();
    private final List<Label> shown = new ArrayList<>();
    private final List<Optional<TextField>> fields = new ArrayList<>();
    private final VBox list = new VBox();
    private final ScrollPane scroll;
    private final Runnable done;
    private int now;

    /** {@code done} is told when Enter is pressed. */
    Board(Kit kit, List<Question> questions, Runnable done) {
        this.kit = kit;
        this.questions = questions;
        this.done = done;
        questions.forEach(this::add);
        list.setId(QuestionIds.BOARD);
        list.getStyleClass().add("questions-board");
        list.setFocusTraversable(true);
        list.setAccessibleText(kit.say("questions.keys"));
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMousePressed(_ -> list.requestFocus());
        scroll = Forms.scrolled(list);
        scroll.setId(QuestionIds.SCROLL);
        // The arrows belong to the questions; the pane would scroll by them.
        scroll.setFocusTraversable(false);
        move(0);
    }

    private void add(Question question) {
        answers.add(question.kind() == QuestionKind.OPEN ? Optional.of(new Answer.Blank()) : Optional.empty());
        var number = new Label(Integer.toString(question.number()));
        number.getStyleClass().add("questions-number");
        var words = new Label(question.words() + choices(question));
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var answer = new Label();
        answer.setId(QuestionIds.answer(question.number()));
        answer.getStyleClass().add("questions-answer");
        answer.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, number, words, answer);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("questions-row");
        var field = field(question);
        field.ifPresent(one -> row.getChildren().set(2, one));
        int place = rows.size();
        row.setOnMouseClicked(_ -> move(place));
        rows.add(row);
        shown.add(answer);
        fields.add(field);
        list.getChildren().add(row);
    }

    private static String choices(Question question) {
        var words = new StringBuilder();
        for (int i = 0; i < question.choices().size(); i++) {
            words.append("   ")
                    .append(i + 1)
                    .append(' ')
                    .append(question.choices().get(i));
        }
        return words.toString();
    }

    /** Enter in it goes on; its words are the answer. */
    private Optional<TextField> field(Question question) {
        if (question.kind() != QuestionKind.OPEN) {
            return Optional.empty();
        }
        var field = new TextField();
        field.setId(QuestionIds.answer(question.number()));
        field.setAccessibleText(question.words());
        field.getStyleClass().add("questions-words");
        int place = question.number() - 1;
        field.textProperty().subscribe(words -> answers.set(place, Answer.of(question, words)));
        field.setOnAction(_ -> {
            list.requestFocus();
            move(place + 1);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP) {
                list.requestFocus();
                move(place - 1);
                event.consume();
            }
        });
        return Optional.of(field);
    }

    Node root() {
        return scroll;
    }

    void focus() {
        list.requestFocus();
        move(now);
    }

    /** Starts over, with what an old form says where there is one. */
    void fill(List<Answer> old) {
        for (int i = 0; i < questions.size(); i++) {
            var answer = old.isEmpty() ? Optional.<Answer>empty() : Optional.of(old.get(i));
            boolean isOpen = questions.get(i).kind() == QuestionKind.OPEN;
            answers.set(i, answer.isEmpty() && isOpen ? Optional.of(new Answer.Blank()) : answer);
            int place = i;
            fields.get(i)
                    .ifPresent(field ->
                            field.setText(answers.get(place).map(Answer::mark).orElse("")));
            show(i);
        }
        now = 0;
        rows.forEach(row -> row.pseudoClassStateChanged(NOW, false));
    }

    /** The answers; empty where some question has none yet. */
    Optional<List<Answer>> answers() {
        return missing() > 0
                ? Optional.empty()
                : Optional.of(answers.stream().flatMap(Optional::stream).toList());
    }

    /** How many questions have no key yet; the first of them is at hand. */
    int missing() {
        return Math.toIntExact(answers.stream().filter(Optional::isEmpty).count());
    }

    /** Goes to the first question without a key. */
    void toMissing() {
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).isEmpty()) {
                rows.get(i).pseudoClassStateChanged(MISSED, true);
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).isEmpty()) {
                move(i);
                return;
            }
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || now >= questions.size()) {
            return;
        }
        var key = event.getCharacter();
        if (key.length() != 1 || key.charAt(0) < ' ' || key.charAt(0) == 127) {
            return;
        }
        event.consume();
        var question = questions.get(now);
        var answer = AnswerKeys.of(question, key.charAt(0));
        if (answer.isEmpty()) {
            kit.notices().warn(kit.say("questions.wrong-key", key, can(question)));
            return;
        }
        answers.set(now, answer);
        show(now);
        move(now + 1);
    }

    private String can(Question question) {
        if (question.kind() == QuestionKind.CHOICE) {
            return kit.say("questions.can-choice", question.choices().size());
        }
        return kit.say(question.dontKnow() ? "questions.can-scale" : "questions.can-bare");
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case BACK_SPACE, UP -> move(now - 1);
            case DOWN -> move(now + 1);
            case HOME -> move(0);
            case END -> move(questions.size() - 1);
            case ENTER -> done.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** One behind the last is where all are answered. */
    private void move(int place) {
        if (now < rows.size()) {
            rows.get(now).pseudoClassStateChanged(NOW, false);
        }
        now = Math.clamp(place, 0, questions.size());
        if (now == questions.size()) {
            return;
        }
        rows.get(now).pseudoClassStateChanged(NOW, true);
        bringIntoSight(rows.get(now));
        if (list.isFocused() || list.isFocusWithin()) {
            fields.get(now).ifPresent(Node::requestFocus);
        }
    }

    private void bringIntoSight(HBox row) {
        double whole = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (whole <= 0) {
            return;
        }
        double middle = row.getBoundsInParent().getCenterY()
                - scroll.getViewportBounds().getHeight() / 2;
        scroll.setVvalue(Math.clamp(middle / whole, 0, 1));
    }

    private void show(int place) {
        shown.get(place)
                .setText(answers.get(place)
                        .map(answer ->
                                answer instanceof Answer.Blank ? kit.say("questions.answer-blank") : answer.mark())
                        .orElse(""));
        rows.get(place).pseudoClassStateChanged(MISSED, false);
    }
}
