package org.yishi.window.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.village.VillageDesk;
import org.yishi.model.body.Body;
import org.yishi.text.Lang;
import org.yishi.window.kit.Forms;
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
        root = new HBox(16, list, right);
        root.getStyleClass().add("section");
        read(Optional.empty());
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
                () -> right.setCenter(Forms.empty(
                        Feather.BOOK_OPEN, kit.say("settings.bodies.none"), kit.say("settings.bodies.none.hint"))));
    }

    private void save(Body changed) {
        kit.act(() -> desk.put(changed), kept -> {
            kit.notices().say(kit.say("settings.said.body", name(kept)));
            read(Optional.of(kept.code()));
        });
    }

    private String name(Body body) {
        return kit.text().lang() == Lang.ZH ? body.name() : body.nameEn();
    }

    private ListCell<Body> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Body body, boolean empty) {
                super.updateItem(body, empty);
                setText(empty ? null : name(body));
            }
        };
    }
}
