package org.yishi.window.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.yishi.model.figure.Thing;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.look.Looks;

/** The things that a figure counted, each leading to its page. */
final class ThingsPanel {
    private final ListView<Thing> list = new ListView<>();
    private final Consumer<Goal> open;
    private final VBox root;

    /** A panel; {@code open} is told where to go, {@code close} that the panel is not wanted any more. */
    ThingsPanel(Text text, String title, List<Thing> things, Consumer<Goal> open, Runnable close) {
        this.open = open;
        list.setId(FigureIds.THINGS);
        list.getItems()
                .setAll(things.stream().sorted(Comparator.comparing(Thing::day)).toList());
        list.getSelectionModel().selectFirst();
        var days = new Days(text);
        list.setCellFactory(_ -> cell(text, days));
        // A list keeps Escape to itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
        var heading = new Label(title);
        heading.setId(FigureIds.THINGS_TITLE);
        heading.getStyleClass().add(Looks.HEADING);
        var done = Forms.button(FigureIds.THINGS_CLOSE, text.of("app.close"), close);
        done.setCancelButton(true);
        root = new VBox(12, heading, list, Forms.row(Forms.muted(text.of("figures.behind.hint")), Forms.gap(), done));
        root.getStyleClass().addAll(Looks.PANEL, "things-panel");
    }

    VBox root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    private ListCell<Thing> cell(Text text, Days days) {
        var cell = new ListCell<Thing>() {
            @Override
            protected void updateItem(Thing thing, boolean empty) {
                super.updateItem(thing, empty);
                setText(
                        empty || thing == null
                                ? ""
                                : text.of(
                                        "figures.thing",
                                        thing.number(),
                                        days.date(thing.day()),
                                        thing.title(),
                                        thing.who()));
            }
        };
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go();
            }
        });
        return cell;
    }

    private void go() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .flatMap(ThingsPanel::goal)
                .ifPresent(open);
    }

    /** The page of a thing; empty for what has none. */
    private static Optional<Goal> goal(Thing thing) {
        return switch (thing.id()) {
            case MeetingId id -> Optional.of(new Goal.Meeting(id));
            case TopicId id -> Optional.of(new Goal.Matter(id));
            case TaskId id -> Optional.of(new Goal.Task(id));
            case DisclosureId id -> Optional.of(new Goal.Notice(id));
            case SurveyId id -> Optional.of(new Goal.Survey(id));
            default -> Optional.empty();
        };
    }
}
