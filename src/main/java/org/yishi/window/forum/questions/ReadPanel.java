package org.yishi.window.forum.questions;

import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.questions.AnswerFile;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Wave;
import org.yishi.text.question.ShiftWords;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Reads a table of answers: says what was found, each mistake with its place, and takes all or nothing. */
final class ReadPanel {
    private static final int SHOWN = 12;

    private final Kit kit;
    private final Entry desk;
    private final Questionnaire questionnaire;
    private final ComboBox<Wave> usual;
    private final VBox found = new VBox(4);
    private final HBox buttons = Forms.row(Forms.gap());

    ReadPanel(Kit kit, Entry desk, Questionnaire questionnaire) {
        this.kit = kit;
        this.desk = desk;
        this.questionnaire = questionnaire;
        var words = new ShiftWords(kit.text());
        usual = Choosers.of(Arrays.asList(Wave.values()), Wave.BEFORE, words::wave);
        usual.setId(QuestionIds.FILE_WAVE);
    }

    void ask() {
        kit.files().open(FilePicker.Kind.SHEET).ifPresent(file -> {
            var panel = new VBox(
                    12,
                    Forms.heading(kit.say("questions.read")),
                    Forms.muted(String.valueOf(file.getFileName())),
                    Forms.row(new Label(kit.say("questions.file.wave-of", "")), usual),
                    found,
                    buttons);
            panel.getStyleClass().addAll(Looks.PANEL, "questions-panel");
            usual.setOnAction(_ -> look(file));
            kit.notices().panel(panel);
            look(file);
        });
    }

    private void look(Path file) {
        kit.ask(() -> desk.look(questionnaire, usual.getValue(), file), this::show);
    }

    private void show(AnswerFile read) {
        boolean fine = read.wrongs().isEmpty();
        var first = Forms.wrapped(
                fine
                        ? kit.say("questions.file.found", read.forms().size())
                        : kit.say("questions.file.wrong", read.wrongs().size()));
        first.setId(QuestionIds.FILE_FOUND);
        found.getChildren().setAll(first);
        read.wrongs().stream()
                .limit(SHOWN)
                .forEach(wrong -> found.getChildren()
                        .add(Forms.wrapped(kit.say(
                                "questions.file.place",
                                wrong.sheet(),
                                wrong.cell(),
                                kit.text().of(wrong.why())))));
        if (read.wrongs().size() > SHOWN) {
            found.getChildren()
                    .add(Forms.muted(
                            kit.say("questions.file.more", read.wrongs().size() - SHOWN)));
        }
        var cancel = Forms.button(QuestionIds.CANCEL, kit.say("questions.cancel"), kit.notices()::closePanel);
        buttons.getChildren().setAll(Forms.gap(), cancel);
        if (fine && !read.forms().isEmpty()) {
            var take = Forms.primary(
                    QuestionIds.FILE_TAKE,
                    kit.say("questions.file.take", read.forms().size()),
                    () -> take(read));
            buttons.getChildren().add(take);
            take.requestFocus();
        }
    }

    private void take(AnswerFile read) {
        kit.notices().closePanel();
        kit.act(
                () -> desk.take(questionnaire.id(), read.forms()),
                forms -> kit.notices().say(kit.say("questions.file.taken", forms)));
    }
}
