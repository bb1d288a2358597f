package org.yishi.window.forum.questions;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.questions.QuestionPapers;
import org.yishi.model.Outcome;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Wave;
import org.yishi.text.question.ShiftWords;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.NumberBox;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.paper.Handing;

/** The papers and files of a questionnaire. */
final class PaperMenu {
    private static final int MOST_CARDS = 2000;
    private static final int USUAL_CARDS = 100;

    private final Kit kit;
    private final QuestionPapers papers;
    private final Questionnaire questionnaire;
    private final MenuButton root;

    PaperMenu(Kit kit, QuestionPapers papers, Questionnaire questionnaire) {
        this.kit = kit;
        this.papers = papers;
        this.questionnaire = questionnaire;
        root = new MenuButton(kit.say("questions.papers"));
        root.setId(QuestionIds.PAPERS);
        root.getItems().add(item(kit.say("questions.paper-cards"), this::cards));
        var words = new ShiftWords(kit.text());
        for (var wave : Wave.values()) {
            var name = words.wave(wave);
            root.getItems()
                    .add(item(
                            kit.say("questions.paper-form", name),
                            () -> new Handing(kit)
                                    .word(
                                            kit.say("questions.name-form", questionnaire.title(), name),
                                            file -> papers.form(questionnaire.id(), wave, file))));
        }
        root.getItems()
                .add(item(
                        kit.say("questions.paper-blank"),
                        () -> sheet(
                                FilePicker.Kind.EXCEL,
                                kit.say("questions.name-blank", questionnaire.title()),
                                file -> papers.blank(questionnaire.id(), file))));
        root.getItems().add(item(kit.say("questions.paper-report"), this::report));
        root.getItems()
                .add(item(
                        kit.say("questions.paper-data"),
                        () -> sheet(
                                FilePicker.Kind.SHEET,
                                kit.say("questions.name-data", questionnaire.title()),
                                file -> papers.data(questionnaire.id(), file))));
    }

    MenuButton root() {
        return root;
    }

    /** 前后测结果报告. */
    void report() {
        new Handing(kit)
                .word(
                        kit.say("questions.name-report", questionnaire.title()),
                        file -> papers.report(questionnaire.id(), file));
    }

    private static MenuItem item(String words, Runnable deed) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private void sheet(FilePicker.Kind kind, String name, Function<Path, Outcome<Path>> write) {
        kit.files()
                .save(kind, name)
                .ifPresent(target -> kit.act(
                        () -> write.apply(target),
                        written -> kit.notices()
                                .offer(
                                        kit.say("meeting.written", written.getFileName()),
                                        kit.say("hall.sheet-open"),
                                        () -> kit.act(() -> kit.files().show(target), _ -> {}))));
    }

    private void cards() {
        var many = new NumberBox(1, MOST_CARDS, USUAL_CARDS);
        var make = Forms.primary(QuestionIds.CARDS_MAKE, kit.say("questions.cards-make"), () -> {
            int cards = many.value();
            kit.notices().closePanel();
            new Handing(kit).word(kit.say("questions.name-cards"), file -> papers.cards(file, cards));
        });
        var panel = new VBox(
                12,
                Forms.heading(kit.say("questions.paper-cards")),
                Forms.field(QuestionIds.CARDS, kit.say("questions.cards-many"), many.node()),
                Forms.row(
                        Forms.gap(),
                        Forms.button(QuestionIds.CANCEL, kit.say("questions.cancel"), kit.notices()::closePanel),
                        make));
        panel.getStyleClass().add(Looks.PANEL);
        kit.notices().panel(panel);
        many.node().requestFocus();
    }
}
