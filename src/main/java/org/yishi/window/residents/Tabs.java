package org.yishi.window.residents;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.yishi.text.Text;

/** Whether the roster is read person by person or household by household. */
final class Tabs {
    private final ToggleButton people = new ToggleButton();
    private final ToggleButton households = new ToggleButton();
    private final Consumer<Boolean> turned;
    private final HBox root = new HBox(people, households);

    /** {@code turned} is told whether the households are wanted. */
    Tabs(Text text, Consumer<Boolean> turned) {
        this.turned = turned;
        new ToggleGroup().getToggles().setAll(people, households);
        people.setId(ResidentIds.TAB_PEOPLE);
        people.setText(text.of("roster.tab.people"));
        people.setOnAction(_ -> turned.accept(false));
        people.getStyleClass().add("left-pill");
        households.setId(ResidentIds.TAB_HOUSEHOLDS);
        households.setText(text.of("roster.tab.households"));
        households.setOnAction(_ -> turned.accept(true));
        households.getStyleClass().add("right-pill");
        people.setSelected(true);
    }

    /** Turns by a key within a node; before the fields in it, as Ctrl+H takes a letter back there. */
    void on(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.H) {
                event.consume();
                turned.accept(!isHouseholds());
            }
        });
    }

    HBox root() {
        return root;
    }

    boolean isHouseholds() {
        return households.isSelected();
    }

    void select(boolean wanted) {
        people.setSelected(!wanted);
        households.setSelected(wanted);
    }
}
