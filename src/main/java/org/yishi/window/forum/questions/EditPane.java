package org.yishi.window.forum.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.questions.QuestionLines;
import org.yishi.desk.forum.questions.Questionnaires;
import org.yishi.model.Outcome;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.id.MeetingId;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Writes a questionnaire: a title, and a question on each line; from the budget's projects, an earlier one, or pasted. */
final class EditPane {
    private final Kit kit;
    private final Questionnaires desk;
    private final MeetingId meeting;
    private final Optional<Questionnaire> old;
    private final Consumer<Questionnaire> saved;
    private final TextField title = new TextField();
    private final TextArea lines = new TextArea();
    private final Label count = Forms.muted("");
    private final VBox root;

    /** {@code saved} is told of what was kept; {@code cancel} leaves it as it was. */
    EditPane(
            Kit kit,
            Questionnaires desk,
            MeetingId meeting,
            Optional<Questionnaire> old,
            int forms,
            Consumer<Questionnaire> saved,
            Runnable cancel) {
        this.kit = kit;
        this.desk = desk;
        this.meeting = meeting;
        this.old = old;
        this.saved = saved;
        lines.setWrapText(true);
        lines.setPrefRowCount(8);
        VBox.setVgrow(lines, Priority.ALWAYS);
        old.ifPresent(one -> {
            title.setText(one.title());
            lines.setText(QuestionLines.write(one.questions()));
        });
        lines.textProperty().subscribe(words -> count.setText(counted(words)));
        var field = Forms.field(QuestionIds.LINES, kit.say("questions.lines"), lines);
        VBox.setVgrow(field, Priority.ALWAYS);
        boolean locked = forms > 0;
        title.setEditable(!locked);
        lines.setEditable(!locked);
        root = new VBox(
                10,
                Forms.field(QuestionIds.TITLE, kit.say("questions.title"), title),
                field,
                locked
                        ? Forms.wrapped(kit.say("questions.locked", forms))
                        : Forms.muted(kit.say("questions.lines-hint")));
        if (!locked) {
            root.getChildren().add(buttons(cancel));
        }
        root.setMinHeight(0);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER && !locked) {
                save();
                event.consume();
            }
        });
    }

    VBox root() {
        return root;
    }

    void focus() {
        if (title.getText().isBlank()) {
            title.requestFocus();
        } else {
            lines.requestFocus();
        }
    }

    /** Something to begin with. */
    void fill(String name, List<Question> questions) {
        title.setText(name);
        lines.setText(QuestionLines.write(questions));
        lines.requestFocus();
    }

    private Node buttons(Runnable cancel) {
        var row = Forms.row(
                Forms.primary(QuestionIds.SAVE, kit.say("questions.save"), this::save),
                Forms.button(QuestionIds.CANCEL, kit.say("questions.cancel"), cancel),
                count,
                Forms.gap());
        kit.ask(() -> desk.projects(meeting), projects -> {
            if (!projects.isEmpty()) {
                row.getChildren()
                        .add(Forms.button(
                                QuestionIds.FROM_BUDGET,
                                kit.say("questions.from-budget", projects.size()),
                                () -> lines.setText(QuestionLines.write(projects))));
            }
        });
        kit.ask(() -> desk.earlier(meeting), earlier -> {
            if (!earlier.isEmpty()) {
                ComboBox<Questionnaire> box = Choosers.of(Questionnaire::title);
                box.setId(QuestionIds.FROM_EARLIER);
                box.setPromptText(kit.say("questions.from-earlier"));
                box.getItems().setAll(earlier);
                box.setOnAction(
                        _ -> Optional.ofNullable(box.getValue()).ifPresent(one -> fill(one.title(), one.questions())));
                row.getChildren().add(box);
            }
        });
        return row;
    }

    private String counted(String words) {
        return switch (QuestionLines.read(words)) {
            case Outcome.Done<List<Question>>(var questions) -> kit.say("questions.count-lines", questions.size());
            case Outcome.Refused<List<Question>>(var why) -> kit.text().of(why);
        };
    }

    private void save() {
        var name = title.getText();
        var words = lines.getText();
        kit.act(() -> QuestionLines.read(words).then(questions -> keep(name, questions)), kept -> {
            kit.notices().say(kit.say("questions.saved", kept.questions().size()));
            saved.accept(kept);
        });
    }

    private Outcome<Questionnaire> keep(String name, List<Question> questions) {
        return old.isPresent() ? desk.change(old.get().id(), name, questions) : desk.make(meeting, name, questions);
    }
}
