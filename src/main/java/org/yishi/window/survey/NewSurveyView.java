package org.yishi.window.survey;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.Work;
import org.yishi.desk.survey.Surveys;
import org.yishi.model.Refusal;
import org.yishi.model.id.TopicId;
import org.yishi.model.survey.Method;
import org.yishi.text.survey.SurveyWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** A survey of a matter that is about to be made: how many are asked, where, and the seed that everybody sees. */
public final class NewSurveyView implements View {
    private final Kit kit;
    private final Surveys desk;
    private final TopicId topic;
    private final Latest reading;
    private final SurveyWords words;
    private final VBox root = new VBox();
    private final Label seed = new Label();
    private final Label repeat = Forms.muted("");
    private final VBox quotas = new VBox(8);
    private final Button open;
    private Runnable focus = () -> {};
    private Runnable changed = () -> {};

    /** Asks whether the matter can be surveyed at all, and says why if not. */
    public NewSurveyView(Kit kit, Work work, TopicId topic) {
        this.kit = kit;
        this.desk = new Surveys(work);
        this.topic = topic;
        reading = new Latest(kit.background());
        words = new SurveyWords(kit.text());
        open = Forms.primary(SurveyIds.OPEN, kit.say("survey.open"), () -> {});
        seed.getStyleClass().add(Looks.FIGURE);
        quotas.setId(SurveyIds.QUOTAS);
        root.getStyleClass().add(Looks.PLACE);
        kit.act(() -> desk.start(topic), this::show, this::refuse);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        focus.run();
    }

    @Override
    public void close() {
        reading.close();
    }

    private void refuse(Refusal why) {
        root.getChildren()
                .setAll(Forms.empty(
                        Feather.USERS,
                        kit.say("survey.new"),
                        kit.text().of(why),
                        Forms.button(SurveyIds.BACK, kit.say("app.back"), kit.go()::back)));
    }

    private void show(Surveys.Start start) {
        var form = new PlanForm(kit, start, () -> changed.run());
        changed = () -> read(form);
        focus = form::focus;
        open.setOnAction(_ -> open(form));
        var left = Forms.scrolled(form.root());
        form.root().getStyleClass().add("form");
        HBox.setHgrow(left, Priority.ALWAYS);
        var split = new HBox(24, left, side());
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getChildren()
                .setAll(
                        Forms.row(
                                Forms.title(kit.say("survey.new")),
                                Forms.gap(),
                                Forms.button(SurveyIds.BACK, kit.say("app.back"), kit.go()::back)),
                        Forms.muted(kit.say(
                                "survey.of-matter",
                                start.topic().number(),
                                start.topic().title())),
                        split);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                open.fire();
                event.consume();
            }
        });
        read(form);
        // What is scrolled belongs to the window only once it has its skin; before, nothing in it takes the focus.
        root.applyCss();
        form.focus();
    }

    private VBox side() {
        var scroll = Forms.scrolled(quotas);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        open.setMaxWidth(Double.MAX_VALUE);
        var side = new VBox(
                10,
                Forms.heading(kit.say("survey.seed-is")),
                seed,
                repeat,
                Forms.heading(kit.say("survey.who")),
                scroll,
                open,
                Forms.muted(kit.say("survey.open-hint")));
        side.getStyleClass().addAll(Looks.CARD, "survey-side");
        return side;
    }

    private void read(PlanForm form) {
        seed.setText(Long.toString(form.seed()));
        repeat.setText(words.repeat(form.seed()));
        open.setDisable(!form.asksSomebody());
        if (form.asksSomebody()) {
            var plan = form.plan();
            reading.run(() -> desk.method(topic, plan), this::quotas);
        }
    }

    private void quotas(Method method) {
        quotas.getChildren().setAll(Forms.wrapped(words.people(method)));
        for (var quota : method.quotas()) {
            quotas.getChildren()
                    .add(Forms.row(
                            new Label(words.grid(quota.grid())),
                            Forms.gap(),
                            new Label(kit.say("survey.of-people", quota.asked(), quota.people()))));
        }
        open.setDisable(method.asked() == 0);
    }

    private void open(PlanForm form) {
        var plan = form.plan();
        kit.act(() -> desk.open(topic, plan), id -> kit.go().to(new Goal.Survey(id)));
    }
}
