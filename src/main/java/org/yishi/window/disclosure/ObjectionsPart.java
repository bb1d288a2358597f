package org.yishi.window.disclosure;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.Objection;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** What was said to a notice: each with its answer or the way to answer it, and a line to take down another. */
final class ObjectionsPart {
    private final Kit kit;
    private final NoticeDesks desks;
    private final Disclosure notice;
    private final Runnable changed;
    private final TextField by = new TextField();
    private final TextField words = new TextField();
    private final TextField answer = new TextField();
    private final TextField answerer = new TextField();
    private final Button take;
    private final Button answered;
    private final VBox root;

    ObjectionsPart(Kit kit, NoticeDesks desks, Disclosure notice, boolean open, Runnable changed) {
        this.kit = kit;
        this.desks = desks;
        this.notice = notice;
        this.changed = changed;
        take = Forms.button(DisclosureIds.OBJECT, kit.say("disclosure.object"), this::take);
        answered = Forms.primary(DisclosureIds.ANSWERED, kit.say("disclosure.answer"), this::answered);
        root = new VBox(
                10,
                Forms.heading(
                        kit.say("disclosure.objections", notice.objections().size())));
        if (notice.objections().isEmpty()) {
            root.getChildren().add(Forms.muted(kit.say("disclosure.objections-none")));
        }
        var next = next(notice);
        notice.objections().forEach(o -> root.getChildren().add(shown(o, next.equals(Optional.of(o)))));
        if (open) {
            root.getChildren().add(asking());
        }
    }

    Node root() {
        return root;
    }

    void focus() {
        var field = next(notice).isPresent() ? answer : words;
        field.requestFocus();
    }

    void next() {
        answered.fire();
    }

    /** Keeps what is being typed, an answer before an objection. */
    void save() {
        var button = answer.getText().isBlank() ? take : answered;
        button.fire();
    }

    private static Optional<Objection> next(Disclosure notice) {
        return notice.unanswered().stream().findFirst();
    }

    private Node shown(Objection objection, boolean next) {
        var who = objection.by().isBlank() ? kit.say("disclosure.archive.anonymous") : objection.by();
        var state = objection.isAnswered()
                ? Forms.badge(kit.say("disclosure.answered"), Looks.SUCCESS)
                : Forms.badge(kit.say("disclosure.unanswered"), Looks.WARNING);
        state.setGraphic(Icons.of(objection.isAnswered() ? Feather.CHECK : Feather.MESSAGE_CIRCLE));
        var head = Forms.row(new Label(objection.on().toString()), new Label(who), Forms.gap(), state);
        var box = new VBox(4, head, Forms.wrapped(objection.words()));
        box.getStyleClass().add("note-box");
        objection
                .answeredOn()
                .ifPresent(on -> box.getChildren()
                        .add(Forms.wrapped(
                                kit.say("disclosure.answer-of", objection.answer(), objection.answeredBy(), on))));
        if (next) {
            box.getChildren().add(answering());
        }
        return box;
    }

    /** The first without an answer is answered in its place. */
    private Node answering() {
        field(answer, DisclosureIds.ANSWER, kit.say("disclosure.answer-words"));
        field(answerer, DisclosureIds.ANSWER_BY, kit.say("disclosure.answer-by"));
        answerer.setPrefColumnCount(7);
        HBox.setHgrow(answer, Priority.ALWAYS);
        answered.disableProperty()
                .bind(answer.textProperty()
                        .map(String::isBlank)
                        .flatMap(none -> answerer.textProperty().map(t -> none || t.isBlank())));
        return Forms.row(answer, answerer, answered);
    }

    private Node asking() {
        field(words, DisclosureIds.OBJECTION_WORDS, kit.say("disclosure.objection-words"));
        field(by, DisclosureIds.OBJECTION_BY, kit.say("disclosure.objection-by"));
        by.setPrefColumnCount(7);
        HBox.setHgrow(words, Priority.ALWAYS);
        take.disableProperty().bind(words.textProperty().map(String::isBlank));
        words.setOnAction(_ -> take.fire());
        by.setOnAction(_ -> take.fire());
        return Forms.row(words, by, take);
    }

    private static void field(TextField field, String id, String prompt) {
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
    }

    private void take() {
        kit.act(() -> desks.disclosures().object(notice.id(), by.getText(), words.getText()), _ -> {
            kit.notices().say(kit.say("disclosure.said.objected", notice.number()));
            changed.run();
        });
    }

    private void answered() {
        next(notice)
                .ifPresent(objection -> kit.act(
                        () -> desks.disclosures()
                                .answer(notice.id(), objection.id(), answerer.getText(), answer.getText()),
                        _ -> {
                            kit.notices().say(kit.say("disclosure.said.answered", notice.number()));
                            changed.run();
                        }));
    }
}
