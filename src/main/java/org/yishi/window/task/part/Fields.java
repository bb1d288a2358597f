package org.yishi.window.task.part;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yishi.model.Outcome;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** Fields that are left by Tab and read as they stand. */
public final class Fields {
    private Fields() {}

    /** A field of some lines; Tab leaves it. */
    public static TextArea lines(int rows) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    /** The day that stands in a box, also where it was typed and not left yet; refused where it is no day. */
    public static Outcome<Optional<LocalDate>> day(DatePicker box) {
        var typed = box.getEditor().getText().strip();
        if (typed.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(LocalDate.parse(typed)));
        } catch (DateTimeParseException e) {
            return Outcome.refused("task.wrong.day", typed);
        }
    }

    /** The line that says what is wrong; it takes no room while nothing is. */
    public static Label wrong(String id) {
        var wrong = Forms.wrapped("");
        wrong.setId(id);
        wrong.getStyleClass().add(Looks.DANGER);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        return wrong;
    }
}
