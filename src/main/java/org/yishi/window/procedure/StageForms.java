package org.yishi.window.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.procedure.Routes;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StageStatus;
import org.yishi.model.procedure.Step;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.NumberBox;

/** What can be said of the stage that is next: it was done, it is left out, the matter goes back, or it stops. */
final class StageForms {
    private static final int MOST = 9999;

    private final Kit kit;
    private final RouteWords words;
    private final RouteView.StageDeeds deeds;
    private final Routes.Shown shown;
    private final Stage stage;

    StageForms(Kit kit, RouteWords words, RouteView.StageDeeds deeds, Routes.Shown shown, StageStatus status) {
        this.kit = kit;
        this.words = words;
        this.deeds = deeds;
        this.shown = shown;
        this.stage = status.stage();
    }

    List<Node> all() {
        var all = new ArrayList<Node>();
        switch (stage.kind()) {
            case DELIBERATION, DECISION -> all.add(folded("procedure.held", held()));
            case PROPOSAL, CONSULTATION, REVIEW, EVALUATION, CARRYING_OUT -> all.add(done());
            case DISCLOSURE -> all.add(folded("procedure.done-elsewhere", done()));
        }
        all.add(folded("procedure.leave", leave()));
        if (!stage.back().isEmpty()) {
            all.add(folded("procedure.back", back()));
        }
        all.add(folded("procedure.stop", stop()));
        return all;
    }

    private Node folded(String key, Node content) {
        var pane = new TitledPane(kit.say(key), content);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private Node done() {
        var day = Choosers.day(Optional.of(shown.today()));
        var said = new TextField();
        said.setPromptText(kit.say("procedure.done-words"));
        return new VBox(
                12,
                Forms.field(RouteIds.DONE_ON, kit.say("procedure.done-on"), day),
                Forms.field(RouteIds.DONE_WORDS, kit.say("procedure.words"), said),
                Forms.row(Forms.primary(
                        RouteIds.DONE,
                        kit.say("procedure.done"),
                        () -> done(day.getValue(), said.getText(), Optional.empty()))));
    }

    private Node held() {
        var day = Choosers.day(Optional.of(shown.today()));
        var form = new TextField();
        form.setPromptText(kit.say("procedure.held-form"));
        var entitled = new NumberBox(0, MOST, 0);
        var present = new NumberBox(0, MOST, 0);
        var yes = new NumberBox(0, MOST, 0);
        var said = new TextField();
        said.setPromptText(kit.say("procedure.done-words"));
        return new VBox(
                12,
                new HBox(
                        12,
                        Forms.field(RouteIds.DONE_ON, kit.say("procedure.done-on"), day),
                        Forms.field(RouteIds.ENTITLED, kit.say("procedure.entitled"), entitled.node()),
                        Forms.field(RouteIds.PRESENT, kit.say("procedure.present"), present.node()),
                        Forms.field(RouteIds.YES, kit.say("procedure.yes"), yes.node())),
                Forms.field(RouteIds.FORM, kit.say("procedure.form"), form),
                Forms.field(RouteIds.DONE_WORDS, kit.say("procedure.words"), said),
                Forms.row(Forms.primary(
                        RouteIds.DONE,
                        kit.say("procedure.done"),
                        () -> done(
                                day.getValue(),
                                said.getText(),
                                Optional.of(new Step.Held(
                                        form.getText().strip(), entitled.value(), present.value(), yes.value()))))));
    }

    private void done(LocalDate day, String said, Optional<Step.Held> held) {
        deeds.run(
                () -> deeds.routes().done(deeds.topic(), stage.code(), day, said, held),
                kit.say("procedure.said-done", words.name(stage)));
    }

    private Node leave() {
        var reason = reason(RouteIds.LEAVE_REASON);
        return Forms.row(
                reason,
                Forms.button(
                        RouteIds.LEAVE,
                        kit.say("procedure.leave-out"),
                        () -> deeds.run(
                                () -> deeds.routes().leaveOut(deeds.topic(), stage.code(), reason.getText()),
                                kit.say("procedure.said-left-out", words.name(stage)))));
    }

    private Node back() {
        var procedure = shown.map().orElseThrow().route().procedure();
        var stages = stage.back().stream()
                .flatMap(code -> procedure.stage(code).stream())
                .toList();
        var to = Choosers.of(stages, stages.getFirst(), words::name);
        to.setId(RouteIds.BACK_TO);
        var reason = reason(RouteIds.BACK_REASON);
        return Forms.row(
                to,
                reason,
                Forms.button(
                        RouteIds.SEND_BACK,
                        kit.say("procedure.send-back"),
                        () -> deeds.run(
                                () -> deeds.routes()
                                        .sendBack(deeds.topic(), to.getValue().code(), reason.getText()),
                                kit.say("procedure.said-back", words.name(to.getValue())))));
    }

    private Node stop() {
        var reason = reason(RouteIds.STOP_REASON);
        return Forms.row(
                reason,
                Forms.danger(
                        RouteIds.STOP,
                        kit.say("procedure.stop-it"),
                        () -> deeds.run(
                                () -> deeds.routes().stop(deeds.topic(), reason.getText()),
                                kit.say("procedure.said-stopped"))));
    }

    private TextField reason(String id) {
        var reason = new TextField();
        reason.setId(id);
        reason.setPromptText(kit.say("procedure.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        return reason;
    }
}
