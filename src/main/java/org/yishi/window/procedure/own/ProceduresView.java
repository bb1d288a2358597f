package org.yishi.window.procedure.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.procedure.OwnProcedures;
import org.yishi.desk.procedure.OwnProcedures.Line;
import org.yishi.desk.procedure.ProcedureReading;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.model.procedure.Procedure;
import org.yishi.model.procedure.Stage;
import org.yishi.text.Lang;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The procedures that can be chosen: what each asks, where it is used, and the way to one's own. */
public final class ProceduresView implements View {
    /** The insets of a line and the scroll bar. */
    private static final double ASIDE = 48;

    private final Kit kit;
    private final OwnProcedures desk;
    private final Latest reading;
    private final Following following;
    private final ListView<Line> list = new ListView<>();
    private final StackPane right = new StackPane();
    private final VBox root;

    public ProceduresView(Kit kit, OwnProcedures desk, Changes changes) {
        this.kit = kit;
        this.desk = desk;
        reading = new Latest(kit.background());
        list.setId(OwnIds.LIST);
        list.getStyleClass().add("stage-list");
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                right.getChildren().setAll(Forms.scrolled(about(line)));
            }
        });
        right.getStyleClass().add(Looks.CARD);
        HBox.setHgrow(right, Priority.ALWAYS);
        var middle = new HBox(16, list, right);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(12, head(), Forms.muted(kit.say("procedure.own-hint")), middle);
        root.getStyleClass().add(Looks.PLACE);
        following = kit.follow(changes, this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private Node head() {
        return Forms.row(
                Forms.icon(
                        OwnIds.BACK,
                        Feather.ARROW_LEFT,
                        kit.say("app.back"),
                        () -> kit.go().back()),
                Forms.title(kit.say("procedure.own")),
                Forms.gap(),
                Forms.primary(OwnIds.OPEN, kit.say("procedure.file"), this::open));
    }

    private void read() {
        reading.run(desk::all, this::fill);
    }

    private void fill(List<Line> lines) {
        var before = chosen().map(line -> line.procedure().code());
        list.getItems().setAll(lines);
        lines.stream()
                .filter(line -> before.map(line.procedure().code()::equals).orElse(true))
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select,
                        () -> list.getSelectionModel().selectFirst());
    }

    private Optional<Line> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private Node about(Line line) {
        var procedure = line.procedure();
        var box = new VBox(10, Forms.heading(name(procedure)), Forms.muted(source(procedure)));
        if (!procedure.note().isEmpty()) {
            box.getChildren().add(Forms.wrapped(procedure.note()));
        }
        if (line.replaces()) {
            box.getChildren().add(Forms.wrapped(kit.say("procedure.own-replaces", procedure.code())));
        }
        var keys = Forms.row(
                Forms.button(OwnIds.SAVE, Feather.SAVE, kit.say("procedure.own-save"), () -> save(procedure)));
        if (line.own()) {
            keys.getChildren()
                    .add(Forms.danger(OwnIds.REMOVE, kit.say("procedure.own-remove"), () -> remove(procedure)));
        }
        box.getChildren().add(keys);
        procedure
                .stages()
                .forEach(stage ->
                        box.getChildren().add(Forms.wrapped((procedure.place(stage.code()) + 1) + "  " + name(stage))));
        box.getChildren()
                .add(Forms.heading(kit.say("procedure.own-used", line.used().size())));
        line.used()
                .forEach(topic -> box.getChildren()
                        .add(Forms.button(
                                "procedures-topic-" + topic.id().value(),
                                topic.number() + " " + topic.title(),
                                () -> kit.go().to(new Goal.Route(topic.id())))));
        return box;
    }

    private String source(Procedure procedure) {
        return kit.say("procedure.own-about", procedure.code(), procedure.source());
    }

    private String name(Procedure procedure) {
        return kit.text().lang() == Lang.ZH ? procedure.name() : procedure.nameEn();
    }

    private String name(Stage stage) {
        return kit.text().lang() == Lang.ZH ? stage.name() : stage.nameEn();
    }

    private void open() {
        kit.files().open(FilePicker.Kind.BODY).ifPresent(this::look);
    }

    private void look(Path file) {
        var card = new FileCard(kit, file, this::again);
        kit.ask(
                () -> desk.look(file),
                found -> right.getChildren()
                        .setAll(
                                switch (found) {
                                    case ProcedureReading.Right(var procedure, var hints) ->
                                        card.right(procedure, hints, isThere(procedure), () -> take(procedure));
                                    case ProcedureReading.Wrong(var mistakes) -> card.wrong(mistakes, () -> look(file));
                                }));
    }

    private boolean isThere(Procedure procedure) {
        return list.getItems().stream().anyMatch(line -> line.procedure().code().equals(procedure.code()));
    }

    private void take(Procedure procedure) {
        kit.act(() -> desk.put(procedure), kept -> {
            kit.notices().say(kit.say("procedure.taken", name(kept)));
            list.getSelectionModel().clearSelection();
            reading.run(desk::all, lines -> {
                fill(lines);
                lines.stream()
                        .filter(line -> line.procedure().code().equals(kept.code()))
                        .findFirst()
                        .ifPresent(list.getSelectionModel()::select);
            });
        });
    }

    /** Shows what is chosen again, in place of a file. */
    private void again() {
        chosen().ifPresent(line -> right.getChildren().setAll(Forms.scrolled(about(line))));
        list.requestFocus();
    }

    private void save(Procedure procedure) {
        kit.files()
                .save(FilePicker.Kind.BODY, procedure.name())
                .ifPresent(file -> kit.act(
                        () -> desk.write(procedure, file),
                        kept -> kit.notices()
                                .offer(
                                        kit.say("procedure.own-saved", kept),
                                        kit.say("procedure.own-edit"),
                                        () -> kit.act(() -> kit.files().show(kept), _ -> {}))));
    }

    private void remove(Procedure procedure) {
        kit.act(
                () -> desk.remove(procedure.code()),
                code -> kit.notices()
                        .undoable(
                                kit.say("procedure.own-removed", name(procedure)),
                                () -> kit.act(() -> desk.put(procedure), _ -> {})));
    }

    private final class Cell extends ListCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty ? null : node(line));
        }
    }

    private Node node(Line line) {
        var name = Forms.wrapped(name(line.procedure()));
        name.getStyleClass().add(Looks.FIELD_NAME);
        var below = new HBox(
                6,
                Forms.badge(
                        kit.say(line.own() ? "procedure.own-own" : "procedure.own-shipped"),
                        line.own() ? Looks.ACCENT : Looks.NEUTRAL));
        var box = new VBox(4, name, below);
        name.prefWidthProperty().bind(list.widthProperty().subtract(ASIDE));
        return box;
    }
}
