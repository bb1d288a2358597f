package org.yishi.window.forum;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.meeting.Planning;
import org.yishi.model.id.MeetingId;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The deliberation of a meeting: one part at a time, each built when it is first looked at. */
public final class ForumView implements View {
    private final Kit kit;
    private final Map<ForumPart, Supplier<View>> parts;
    private final Map<ForumPart, View> built = new EnumMap<>(ForumPart.class);
    private final Map<ForumPart, ToggleButton> buttons = new EnumMap<>(ForumPart.class);
    private final StackPane middle = new StackPane();
    private final Latest reading;
    private final VBox root;
    private ForumPart front;

    /**
     * A page over a meeting.
     *
     * @param parts at least one, in their order
     */
    public ForumView(Kit kit, Planning planning, MeetingId meeting, Map<ForumPart, Supplier<View>> parts) {
        this.kit = kit;
        this.parts = new EnumMap<>(parts);
        front = this.parts.keySet().iterator().next();
        reading = new Latest(kit.background());
        var title = Forms.title("");
        title.setMinWidth(0);
        var back = Forms.icon(
                "forum-back",
                Feather.ARROW_LEFT,
                kit.say("app.back"),
                () -> kit.go().to(new Goal.Meeting(meeting)));
        var hall = Forms.button(
                "forum-hall", kit.say("forum.enter"), () -> kit.go().to(new Goal.Hall(meeting)));
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(12, Forms.row(back, title, Forms.gap(), hall), tabs(), middle);
        root.getStyleClass().add(Looks.PLACE);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (takes(event)) {
                event.consume();
            }
        });
        reading.run(
                () -> planning.show(meeting),
                found -> found.ifPresent(now -> title.setText(now.meeting().title())));
        front(front);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        view(front).shown();
    }

    @Override
    public void close() {
        reading.close();
        built.values().forEach(View::close);
    }

    /** Asked before the parts, whose fields have page keys of their own. */
    private boolean takes(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            default -> false;
        };
    }

    /** To the part beside the one in front; at either end it stays. */
    private boolean turn(int by) {
        var all = List.copyOf(parts.keySet());
        int to = Math.clamp(all.indexOf(front) + by, 0, all.size() - 1);
        var part = all.get(to);
        if (part != front) {
            // What had the keyboard leaves the window with its part; a part without a field of its own takes none.
            Objects.requireNonNull(buttons.get(part)).requestFocus();
            front(part);
        }
        return true;
    }

    private HBox tabs() {
        var row = new HBox();
        for (var part : parts.keySet()) {
            var button = new ToggleButton(kit.text().of("forum.part", part));
            button.setId("forum-part-" + part.name().toLowerCase(Locale.ROOT));
            button.setOnAction(_ -> front(part));
            buttons.put(part, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void front(ForumPart part) {
        front = part;
        buttons.forEach((which, button) -> button.setSelected(which == part));
        var view = view(part);
        middle.getChildren().setAll(view.root());
        view.shown();
    }

    private View view(ForumPart part) {
        return built.computeIfAbsent(
                part, which -> Objects.requireNonNull(parts.get(which)).get());
    }
}
