package org.yishi.window.survey;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.Work;
import org.yishi.desk.survey.AskedList;
import org.yishi.desk.survey.Surveys;
import org.yishi.live.Following;
import org.yishi.model.id.SurveyId;
import org.yishi.model.survey.Survey;
import org.yishi.model.topic.Topic;
import org.yishi.text.Days;
import org.yishi.text.survey.SurveyWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/**
 * What residents were asked of a matter, and said: while it is open, forms are typed in beside the result so far; then
 * the result stands alone. Who is asked is a list of its own.
 */
public final class SurveyView implements View {
    private final Kit kit;
    private final Surveys desk;
    private final AskedList asked;
    private final Work work;
    private final SurveyId id;
    private final Latest reading;
    private final Following following;
    private final VBox root = new VBox();
    private Optional<Shown> shown = Optional.empty();

    /** What stands on the page. */
    private record Shown(boolean isOpen, EntryPane entry, ResultPane result) {}

    /** What the page tells. */
    private record Told(Survey survey, Topic topic) {}

    public SurveyView(Kit kit, Work work, SurveyId id) {
        this.kit = kit;
        this.work = work;
        this.id = id;
        desk = new Surveys(work);
        asked = new AskedList(work);
        reading = new Latest(kit.background());
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        following = kit.follow(work.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        shown.ifPresent(page -> page.entry().focus());
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private void read() {
        reading.run(this::told, told -> told.ifPresentOrElse(this::show, this::gone));
    }

    private Optional<Told> told() {
        return desk.find(id).map(survey -> new Told(survey, desk.topic(survey)));
    }

    private void gone() {
        root.getChildren()
                .setAll(Forms.empty(
                        Feather.USERS,
                        kit.say("survey.title"),
                        kit.say("survey.wrong.gone"),
                        Forms.button(SurveyIds.BACK, kit.say("app.back"), kit.go()::back)));
    }

    /** What is being typed stays: only where the survey was closed is the page built anew. */
    private void show(Told told) {
        var page = shown.filter(p -> p.isOpen() == told.survey().isOpen()).orElseGet(() -> build(told));
        page.entry().show(told.survey());
        page.result()
                .show(told.survey(), desk.result(told.survey()), told.topic().state());
    }

    private Shown build(Told told) {
        var survey = told.survey();
        var entry = new EntryPane(kit, desk, survey);
        var result = new ResultPane(kit, survey.isOpen(), this::end);
        var first = new Tab(
                kit.say(survey.isOpen() ? "survey.entry" : "survey.the-result"),
                survey.isOpen() ? halves(Forms.scrolled(entry.root()), result.root()) : Forms.scrolled(result.root()));
        var people = new AskedPane(kit);
        var second = new Tab(kit.say("survey.asked"), people.root());
        second.selectedProperty().subscribe(selected -> {
            if (selected) {
                kit.ask(() -> asked.of(survey), people::show);
            }
        });
        var tabs = new TabPane(first, second);
        tabs.setId(SurveyIds.TABS);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        first.selectedProperty().subscribe(selected -> {
            if (selected) {
                entry.focus();
            }
        });
        tabs.setMinHeight(0);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root.getChildren().setAll(top(told), Forms.muted(facts(survey)), tabs);
        var page = new Shown(survey.isOpen(), entry, result);
        shown = Optional.of(page);
        // What is scrolled belongs to the window only once it has its skin; before, nothing in it takes the focus.
        root.applyCss();
        entry.focus();
        return page;
    }

    private Node top(Told told) {
        var open = told.survey().isOpen();
        var title = Forms.title(told.survey().title());
        title.setMinWidth(0);
        return Forms.row(
                title,
                Forms.badge(kit.say(open ? "survey.is-open" : "survey.is-closed"), open ? Looks.ACCENT : Looks.NEUTRAL),
                Forms.gap(),
                new PaperButtons(kit, work, told.survey()).root(),
                Forms.button(
                        SurveyIds.MATTER,
                        told.topic().number(),
                        () -> kit.go().to(new Goal.Matter(told.topic().id()))));
    }

    private String facts(Survey survey) {
        return kit.say(
                "survey.facts",
                new Days(kit.text()).date(survey.openedOn()),
                survey.seed(),
                new SurveyWords(kit.text()).people(survey.method()));
    }

    private static HBox halves(Region left, Node right) {
        left.getStyleClass().add("survey-typing");
        left.setMinSize(0, 0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var halves = new HBox(20, left, right);
        halves.setMinHeight(0);
        halves.getStyleClass().add("survey-tab");
        return halves;
    }

    private void key(KeyEvent event) {
        boolean isOpen = shown.filter(Shown::isOpen).isPresent();
        if (isOpen && event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            end();
            event.consume();
        }
    }

    /** With what is on disk now, not with what was shown last. */
    private void end() {
        kit.ask(
                this::told,
                told -> told.filter(t -> t.survey().isOpen())
                        .ifPresent(t -> new ClosePanel(kit, desk, t.survey(), t.topic()).ask()));
    }
}
