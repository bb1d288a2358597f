package org.yishi.window.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.body.Reading;
import org.yishi.desk.village.VillageDesk;
import org.yishi.model.body.Body;
import org.yishi.text.Lang;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The bodies that hold today, and the rules of the one that is chosen. */
final class BodiesSection {
    private final Kit kit;
    private final Bodies desk;
    private final VillageDesk village;
    private final ListView<Body> list = new ListView<>();
    private final BorderPane right = new BorderPane();
    private final HBox root;

    BodiesSection(Kit kit, Bodies desk, VillageDesk village) {
        this.kit = kit;
        this.desk = desk;
        this.village = village;
        list.setId(SettingIds.BODIES);
        list.setCellFactory(_ -> cell());
        list.getStyleClass().add("bodies-list");
        list.getSelectionModel().selectedItemProperty().subscribe(body -> show(Optional.ofNullable(body)));
        right.getStyleClass().add(Looks.CARD);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new HBox(16, new VBox(8, list, deeds()), right);
        root.getStyleClass().add("section");
        read(Optional.empty());
    }

    private VBox deeds() {
        var copy = deed(SettingIds.BODY_COPY, Feather.COPY, "settings.bodies.copy", () -> chosen(this::copy));
        var export = deed(SettingIds.BODY_EXPORT, Feather.SAVE, "settings.bodies.export", () -> chosen(this::export));
        var none = list.getSelectionModel().selectedItemProperty().isNull();
        copy.disableProperty().bind(none);
        export.disableProperty().bind(none);
        return new VBox(
                6,
                deed(SettingIds.BODY_FROM_FILE, Feather.FILE_PLUS, "settings.bodies.from-file", this::fromFile),
                copy,
                export,
                deed(
                        SettingIds.PROCEDURES,
                        Feather.MAP,
                        "procedure.own",
                        () -> kit.go().to(new Goal.Procedures())));
    }

    private Button deed(String id, Feather icon, String key, Runnable deed) {
        var button = Forms.button(id, icon, kit.say(key), deed);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        return button;
    }

    Node root() {
        return root;
    }

    private void read(Optional<String> then) {
        kit.ask(() -> desk.on(village.today()), bodies -> fill(bodies, then));
    }

    private void fill(List<Body> bodies, Optional<String> then) {
        list.getItems().setAll(bodies);
        bodies.stream()
                .filter(body -> then.map(body.code()::equals).orElse(true))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void show(Optional<Body> chosen) {
        chosen.ifPresentOrElse(
                body -> {
                    var editor = new BodyEditor(kit, body, this::save, () -> show(Optional.of(body)));
                    right.setCenter(editor.root());
                    right.setBottom(editor.foot());
                },
                () -> instead(Forms.empty(
                        Feather.BOOK_OPEN, kit.say("settings.bodies.none"), kit.say("settings.bodies.none.hint"))));
    }

    private void chosen(Consumer<Body> deed) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(deed);
    }

    private void fromFile() {
        kit.files().open(FilePicker.Kind.BODY).ifPresent(this::look);
    }

    private void look(Path file) {
        var view = new BodyFileView(kit, file, this::again);
        kit.ask(() -> BodyFiles.look(file), reading -> {
            switch (reading) {
                case Reading.Right(Body body) ->
                    kit.ask(
                            () -> desk.standing(body),
                            replaced -> instead(view.right(body, replaced, () -> add(body))));
                case Reading.Wrong(var mistakes) -> instead(view.wrong(mistakes, () -> look(file)));
            }
        });
    }

    private void add(Body body) {
        kit.act(() -> desk.add(body), kept -> {
            kit.notices().say(kit.say("settings.said.body-added", name(kept)));
            read(Optional.of(kept.code()));
        });
    }

    private void copy(Body body) {
        kit.ask(() -> desk.freeCode(body.code()), code -> {
            var form = new BodyCopyForm(kit, body, code, told -> copied(body, told), this::again);
            instead(form.root());
            form.focus();
        });
    }

    private void copied(Body body, BodyCopyForm.Told told) {
        kit.act(() -> desk.copy(body, told.code(), told.name(), told.nameEn()), kept -> {
            kit.notices().say(kit.say("settings.said.body-copied", name(kept)));
            read(Optional.of(kept.code()));
        });
    }

    private void export(Body body) {
        kit.files()
                .save(FilePicker.Kind.BODY, body.name())
                .ifPresent(file -> kit.act(
                        () -> BodyFiles.write(body, file),
                        kept -> kit.notices().say(kit.say("settings.said.body-exported", kept))));
    }

    /** Shows something else where the rules stand. */
    private void instead(Node node) {
        BorderPane.setAlignment(node, Pos.TOP_LEFT);
        right.setCenter(node);
        right.setBottom(null);
    }

    private void again() {
        show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    }

    private void save(Body changed) {
        kit.act(() -> desk.put(changed), kept -> {
            var later = kept.holdsFrom().isAfter(village.today());
            kit.notices()
                    .say(
                            later
                                    ? kit.say("settings.said.body-later", name(kept), kept.holdsFrom())
                                    : kit.say("settings.said.body", name(kept)));
            read(Optional.of(kept.code()));
        });
    }

    private String name(Body body) {
        return kit.text().lang() == Lang.ZH ? body.name() : body.nameEn();
    }

    private ListCell<Body> cell() {
        var cell = new ListCell<Body>() {
            @Override
            protected void updateItem(Body body, boolean empty) {
                super.updateItem(body, empty);
                setText(empty ? null : name(body));
            }
        };
        // The list's width is the name's: a long one wraps and does not widen the list.
        cell.setPrefWidth(0);
        cell.setWrapText(true);
        return cell;
    }
}
