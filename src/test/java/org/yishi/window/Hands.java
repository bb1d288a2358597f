package org.yishi.window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.yishi.desk.settings.Look;
import org.yishi.model.Outcome;
import org.yishi.text.Lang;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Navigation;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;

/** A person's hands at one view: presses, types and looks by id, and waits until the view is still. */
public final class Hands implements Navigation {
    private final FxRobot robot;
    private final Stage stage;
    private String went = "";

    public Hands(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
    }

    /** Shows a view in a window with notices. */
    public void look(Lang lang, FilePicker files, Function<Kit, View> view) {
        robot.interact(() -> {
            var kit = Shots.kit(lang, files, this);
            var built = view.apply(kit);
            Notices notices = kit.notices();
            stage.setScene(new Scene(notices.over(built.root()), 1200, 760));
            new Theme(Fonts.family(), Look.LIGHT, 100).dress(stage.getScene());
            stage.show();
            built.shown();
        });
        still();
    }

    /** Presses a button, a check box or a toggle. */
    public void press(String id) {
        robot.interact(() -> find(id, ButtonBase.class).fire());
        still();
    }

    /** Writes into a field in place of what stood there. */
    public void write(String id, String words) {
        robot.interact(() -> {
            var field = find(id, TextInputControl.class);
            field.requestFocus();
            field.setText(words);
        });
        still();
    }

    /** Chooses in a box by place, from 0. */
    public void choose(String id, int index) {
        robot.interact(() -> find(id, ComboBox.class).getSelectionModel().select(index));
        still();
    }

    /** Chooses a row of a table by place, from 0. */
    public void row(String id, int index) {
        robot.interact(() -> find(id, TableView.class).getSelectionModel().select(index));
        still();
    }

    public void keys(KeyCode... keys) {
        robot.push(keys);
        still();
    }

    public void focus(String id) {
        robot.interact(() -> find(id, Node.class).requestFocus());
        still();
    }

    /** Lets something else change the file meanwhile. */
    public void meanwhile(Runnable deed) {
        robot.interact(deed);
        still();
    }

    /** How many rows a table has. */
    public int rows(String id) {
        return find(id, TableView.class).getItems().size();
    }

    /** The words on a label, a button, or in a field. */
    public String words(String id) {
        return switch (find(id, Node.class)) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText();
            case ComboBox<?> box when box.isEditable() -> box.getEditor().getText();
            case ComboBox<?> box -> String.valueOf(box.getValue());
            case Node other -> throw new AssertionError("no words on " + other);
        };
    }

    public boolean shows(String id) {
        still();
        return !robot.lookup("#" + id).queryAll().isEmpty();
    }

    public boolean isDisabled(String id) {
        return find(id, Node.class).isDisabled();
    }

    /** Where the view asked to go last. */
    public String went() {
        return went;
    }

    public <T extends Node> T find(String id, Class<T> type) {
        return type.cast(robot.lookup("#" + id).query());
    }

    /** The node with an id below another, also in scroll panes that are not yet drawn. */
    static Optional<Node> within(Node node, String id) {
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        var below = switch (node) {
            case ScrollPane scroll -> List.of(scroll.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable();
            case Node leaf -> List.<Node>of();
        };
        return below.stream().flatMap(child -> within(child, id).stream()).findFirst();
    }

    @Override
    public void to(Place place) {
        went = place.name();
    }

    @Override
    public void to(Place place, View view) {
        went = place.name() + " " + view.getClass().getSimpleName();
    }

    @Override
    public void to(Goal goal) {
        went = goal.toString();
    }

    @Override
    public void back() {
        went = "back";
    }

    @Override
    public void reopen(Callable<Outcome<String>> deed) {
        try {
            went = deed.call().toString();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void anew(Place place) {
        went = place.name() + " anew";
    }

    private static void still() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
