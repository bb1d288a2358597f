package org.yishi.window.forum.questions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.Work;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.desk.forum.questions.QuestionPapers;
import org.yishi.desk.forum.questions.Questionnaires;
import org.yishi.live.Following;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.shift.ShiftResult;
import org.yishi.model.id.MeetingId;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The questionnaires of a meeting: what is asked, the forms typed in, what they come to. */
public final class QuestionsView implements View {
    private final Kit kit;
    private final MeetingId meeting;
    private final OnWall wall;
    private final Questionnaires desk;
    private final Entry entry;
    private final QuestionPapers papers;
    private final Latest reading;
    private final Following following;
    private final VBox root = new VBox(12);
    private Optional<Shown> shown = Optional.empty();
    private Tab front = Tab.ENTRY;
    private long chosen;
    private boolean writing;

    /** The parts of the page. */
    private enum Tab {
        QUESTIONS,
        ENTRY,
        RESULTS
    }

    /** What stands on the page, of which questionnaire. */
    private record Shown(Questionnaire questionnaire, EntryPane entry, ResultPane result, StackPane middle) {}

    /** What the page tells; counted before it comes to the window, which has to follow a hand that types. */
    private record Told(List<Questionnaire> all, Optional<Counted> counted) {}

    /** Forms, and what they come to. */
    private record Counted(Entry.Pile pile, ShiftResult result, List<String> teams) {}

    /** The page of a meeting. */
    public QuestionsView(Kit kit, Work work, MeetingId meeting, OnWall wall) {
        this.kit = kit;
        this.meeting = meeting;
        this.wall = wall;
        desk = new Questionnaires(work);
        entry = new Entry(work);
        papers = new QuestionPapers(work, kit.text());
        reading = new Latest(kit.background());
        root.setMinHeight(0);
        following = kit.follow(work.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        shown.ifPresent(this::focus);
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private void read() {
        reading.run(this::told, this::show);
    }

    private Told told() {
        var all = desk.of(meeting);
        var one = all.stream()
                .filter(q -> q.id() == chosen)
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
        return new Told(
                all,
                one.flatMap(q -> entry.pile(q.id()))
                        .map(pile -> new Counted(pile, pile.result(), entry.teams(meeting))));
    }

    /** What is being typed stays; only another questionnaire, or a changed one, is built anew. */
    private void show(Told told) {
        if (writing) {
            return;
        }
        if (told.counted().isEmpty()) {
            shown = Optional.empty();
            empty();
            return;
        }
        var pile = told.counted().get().pile();
        var result = told.counted().get().result();
        chosen = pile.questionnaire().id();
        var page = shown.filter(p -> p.questionnaire().equals(pile.questionnaire()))
                .orElseGet(() -> build(told.all(), pile));
        page.entry().show(pile, result.turnout(), told.counted().get().teams());
        page.result().show(result);
    }

    private void empty() {
        root.getChildren()
                .setAll(Forms.empty(
                        Feather.CHECK_SQUARE,
                        kit.say("questions.empty"),
                        kit.say("questions.empty-hint"),
                        Forms.primary(QuestionIds.NEW, kit.say("questions.new"), this::write)));
    }

    private Shown build(List<Questionnaire> all, Entry.Pile pile) {
        var questionnaire = pile.questionnaire();
        var menu = new PaperMenu(kit, papers, questionnaire);
        var middle = new StackPane();
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        var page = new Shown(
                questionnaire,
                new EntryPane(kit, entry, questionnaire),
                new ResultPane(kit, wall, menu::report),
                middle);
        shown = Optional.of(page);
        if (questionnaire.closed() && front == Tab.ENTRY) {
            front = Tab.RESULTS;
        }
        root.getChildren().setAll(top(all, page, menu), middle);
        turn(page, front);
        return page;
    }

    private Node top(List<Questionnaire> all, Shown page, PaperMenu menu) {
        var questionnaire = page.questionnaire();
        var row = Forms.row(tabs(page));
        if (all.size() > 1) {
            ComboBox<Questionnaire> which = Choosers.of(all, questionnaire, Questionnaire::title);
            which.setId(QuestionIds.WHICH);
            which.setAccessibleText(kit.say("questions.which"));
            which.setOnAction(_ -> Optional.ofNullable(which.getValue()).ifPresent(one -> {
                chosen = one.id();
                read();
            }));
            which.setMinWidth(0);
            row.getChildren().add(which);
        }
        boolean closed = questionnaire.closed();
        var state = Forms.badge(
                kit.say(closed ? "questions.state-closed" : "questions.state-open"),
                closed ? Looks.NEUTRAL : Looks.ACCENT);
        state.setId(QuestionIds.STATE);
        row.getChildren().addAll(state, Forms.gap(), menu.root());
        if (!closed) {
            row.getChildren()
                    .add(Forms.button(
                            QuestionIds.READ,
                            Feather.UPLOAD,
                            kit.say("questions.read"),
                            () -> new ReadPanel(kit, entry, questionnaire).ask()));
        }
        row.getChildren()
                .addAll(
                        Forms.button(
                                QuestionIds.CLOSE,
                                kit.say(closed ? "questions.reopen" : "questions.close"),
                                () -> end(questionnaire)),
                        Forms.button(QuestionIds.NEW, kit.say("questions.new"), this::write));
        return row;
    }

    private HBox tabs(Shown page) {
        Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
        var row = new HBox();
        for (var tab : Tab.values()) {
            var button = new ToggleButton(
                    switch (tab) {
                        case QUESTIONS -> kit.say("questions.questions");
                        case ENTRY -> kit.say("questions.entry");
                        case RESULTS -> kit.say("questions.results");
                    });
            button.setId(
                    switch (tab) {
                        case QUESTIONS -> QuestionIds.TAB_QUESTIONS;
                        case ENTRY -> QuestionIds.TAB_ENTRY;
                        case RESULTS -> QuestionIds.TAB_RESULTS;
                    });
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setSelected(tab == front);
            button.setOnAction(_ -> {
                buttons.forEach((each, one) -> one.setSelected(each == tab));
                turn(page, tab);
            });
            buttons.put(tab, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void turn(Shown page, Tab tab) {
        front = tab;
        switch (tab) {
            case QUESTIONS ->
                kit.ask(
                        () -> entry.pile(page.questionnaire().id()),
                        pile -> pile.ifPresent(now -> page.middle()
                                .getChildren()
                                .setAll(new EditPane(
                                                kit,
                                                desk,
                                                meeting,
                                                Optional.of(now.questionnaire()),
                                                now.responses().size(),
                                                _ -> turn(page, Tab.ENTRY),
                                                () -> turn(page, Tab.ENTRY))
                                        .root())));
            case ENTRY -> page.middle().getChildren().setAll(page.entry().root());
            case RESULTS -> page.middle().getChildren().setAll(page.result().root());
        }
        focus(page);
    }

    private void focus(Shown page) {
        // What has just been put into the window takes the focus only once it has its skin.
        root.applyCss();
        switch (front) {
            case QUESTIONS -> {}
            case ENTRY -> page.entry().focus();
            case RESULTS -> page.result().focus();
        }
    }

    /** A new one in place of the page, until it is kept or left. */
    private void write() {
        writing = true;
        var edit = new EditPane(
                kit, desk, meeting, Optional.empty(), 0, made -> written(made.id()), () -> written(chosen));
        VBox.setVgrow(edit.root(), Priority.ALWAYS);
        root.getChildren().setAll(edit.root());
        root.applyCss();
        edit.focus();
    }

    private void written(long id) {
        writing = false;
        chosen = id;
        shown = Optional.empty();
        front = Tab.ENTRY;
        read();
    }

    private void end(Questionnaire questionnaire) {
        boolean closes = !questionnaire.closed();
        kit.act(() -> desk.close(questionnaire.id(), closes), one -> {
            if (closes) {
                kit.notices()
                        .undoable(
                                kit.say("questions.closed-said", one.title()),
                                () -> kit.act(() -> desk.close(one.id(), false), _ -> {}));
            } else {
                kit.notices().say(kit.say("questions.reopened-said", one.title()));
            }
        });
    }
}
