package org.yishi.window.procedure;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.procedure.StagePapers;
import org.yishi.desk.procedure.WayExhibit;
import org.yishi.live.Following;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.RouteMap;
import org.yishi.model.procedure.Stage;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.paper.Handing;

/** A matter's way through its procedure: the stages at the left, and of the chosen one what the rule says and asks. */
public final class RouteView implements View {
    private final Kit kit;
    private final Routes routes;
    private final RouteDesks desks;
    private final TopicId topic;
    private final RouteWords words;
    private final Latest reading;
    private final Latest running;
    private final Following following;
    private final StageList stages;
    private final VBox head = new VBox(8);
    private final HBox middle = new HBox(16);
    private final VBox root;
    private Optional<Routes.Shown> shown = Optional.empty();

    /** The page of a matter's way. */
    public RouteView(Kit kit, RouteDesks desks, TopicId topic) {
        this.kit = kit;
        this.desks = desks;
        routes = desks.routes();
        this.topic = topic;
        words = new RouteWords(kit.text());
        reading = new Latest(kit.background());
        running = new Latest(kit.background());
        stages = new StageList(kit.text(), words, this::choose);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(16, head, middle);
        root.getStyleClass().add(Looks.PLACE);
        following = kit.follow(desks.changes(), this::read);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        stages.focus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        running.close();
    }

    private void read() {
        reading.run(() -> routes.show(topic, kit.text().lang()), found -> found.ifPresent(this::show));
    }

    private void show(Routes.Shown fresh) {
        shown = Optional.of(fresh);
        fresh.map().ifPresentOrElse(map -> going(fresh, map), () -> chooseProcedure(fresh));
    }

    private void title(Routes.Shown fresh, String below) {
        var back = Forms.icon(
                RouteIds.BACK,
                Feather.ARROW_LEFT,
                kit.say("app.back"),
                () -> kit.go().to(new Goal.Matter(topic)));
        var title = Forms.title(fresh.topic().title());
        title.setWrapText(true);
        var row = Forms.row(back, title, Forms.gap());
        if (fresh.map().isPresent()) {
            row.getChildren()
                    .addAll(
                            Forms.button(
                                    RouteIds.HELP_KEY, Feather.HELP_CIRCLE, kit.say("procedure.help-key"), this::help),
                            Forms.button(
                                    RouteIds.REGISTER,
                                    Feather.PRINTER,
                                    kit.say("procedure.register"),
                                    () -> print(fresh)));
            offerWall(row, fresh);
        }
        head.getChildren().setAll(row, Forms.muted(below));
    }

    /** F1 tells the rule of the stage that is looked at. */
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            help();
            event.consume();
        }
    }

    private void help() {
        shown.ifPresent(fresh -> stages.chosen().ifPresent(stage -> new StageHelp(kit).of(stage, fresh)));
    }

    /** While a meeting is at the matter, its hall can see the map. */
    private void offerWall(HBox row, Routes.Shown fresh) {
        running.run(
                () -> desks.ways().running(topic),
                meeting -> meeting.ifPresent(id -> row.getChildren()
                        .add(Forms.button(
                                RouteIds.ON_WALL,
                                Feather.MONITOR,
                                kit.say("procedure.on-wall"),
                                () -> desks.wall().show(id, new WayExhibit(kit.text()).of(fresh), root)))));
    }

    private void print(Routes.Shown fresh) {
        new Handing(kit)
                .word(
                        kit.say("procedure.register-name", fresh.topic().number()),
                        file -> desks.register().apply(topic, file));
    }

    private void going(Routes.Shown fresh, RouteMap map) {
        var procedure = map.route().procedure();
        title(fresh, kit.say("procedure.by-which", words.name(procedure), procedure.source()));
        map.route()
                .end()
                .ifPresent(end -> head.getChildren()
                        .add(Forms.badge(
                                kit.say("procedure.stopped", words.day(end.on()), end.reason()), Looks.WARNING)));
        if (map.isThrough()) {
            head.getChildren().add(Forms.badge(kit.say("procedure.through"), Looks.SUCCESS));
        }
        if (map.lacking() > 0) {
            head.getChildren().add(Forms.badge(kit.say("procedure.lacking-all", map.lacking()), Looks.DANGER));
        }
        if (map.now().isEmpty()) {
            head.getChildren()
                    .add(Forms.row(
                            Forms.button("route-anew", kit.say("procedure.anew"), () -> chooseProcedure(fresh))));
        }
        stages.show(map);
        choose(stages.chosen());
    }

    private void choose(Optional<Stage> stage) {
        shown.flatMap(Routes.Shown::map)
                .ifPresent(map -> stage.ifPresent(chosen -> {
                    var status = map.stages().stream()
                            .filter(s -> s.stage().code().equals(chosen.code()))
                            .findFirst()
                            .orElseThrow();
                    var pane = new StagePane(
                            kit,
                            words,
                            new StageDeeds(kit, routes, desks.papers(), topic),
                            shown.orElseThrow(),
                            status);
                    HBox.setHgrow(pane.root(), Priority.ALWAYS);
                    place(pane.root());
                }));
    }

    /** The list stays where it is while it is walked with the arrows: taken out and put back it would lose the keys. */
    private void place(Node pane) {
        var inside = middle.getChildren();
        if (!inside.contains(stages.root())) {
            inside.setAll(stages.root(), pane);
            stages.focus();
            return;
        }
        boolean hadKeys = inside.getLast().isFocusWithin();
        inside.set(inside.size() - 1, pane);
        if (hadKeys) {
            stages.focus();
        }
    }

    private void chooseProcedure(Routes.Shown fresh) {
        title(fresh, kit.say("procedure.choose"));
        reading.run(routes::procedures, all -> {
            var chooser = new ProcedureChooser(
                    kit, words, all, this::begin, () -> kit.go().to(new Goal.Procedures()));
            HBox.setHgrow(chooser.root(), Priority.ALWAYS);
            middle.getChildren().setAll(chooser.root());
            chooser.focus();
        });
    }

    private void begin(String code) {
        kit.act(() -> routes.begin(topic, code), done -> read());
    }

    /** An outcome that needs no more than to be read again is told by the change itself. */
    record StageDeeds(Kit kit, Routes routes, StagePapers papers, TopicId topic) {
        void run(Callable<Outcome<TopicId>> deed, String said) {
            kit.act(deed, done -> kit.notices().say(said));
        }
    }
}
