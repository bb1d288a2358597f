package org.yishi.window.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.reminder.Owner;
import org.yishi.desk.reminder.Reminders;
import org.yishi.live.Changes;
import org.yishi.live.Following;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/**
 * Everyone who has something open, and the text that reminds them: up and down choose, Enter copies, Ctrl+S saves the
 * calendar.
 */
public final class ReminderView implements View {
    private static final double LIST_WIDTH = 360;

    private final Kit kit;
    private final Reminders desk;
    private final Runnable back;
    private final Latest reading;
    private final Latest writing;
    private final Following following;
    private final ListView<Who> who = new ListView<>();
    private final TextArea words = new TextArea();
    private final VBox root;

    /** A line of the list: one owner, or everyone. */
    private record Who(Optional<Owner> owner) {
        Optional<String> name() {
            return owner.map(Owner::name);
        }
    }

    /** The reminders; {@code back} leads to where one came from. */
    public ReminderView(Kit kit, Reminders desk, Changes changes, Runnable back) {
        this.back = back;
        this.kit = kit;
        this.desk = desk;
        reading = new Latest(kit.background());
        writing = new Latest(kit.background());
        root = new VBox(top(), Forms.muted(kit.say("reminder.hint")), parts());
        root.getStyleClass().add(Looks.PLACE);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        following = kit.follow(changes, this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        who.requestFocus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        writing.close();
    }

    private HBox top() {
        return Forms.row(
                Forms.icon(ReminderIds.BACK, Feather.ARROW_LEFT, kit.say("reminder.back"), back),
                Forms.title(kit.say("reminder.view")),
                Forms.gap(),
                Forms.button(ReminderIds.SAVE, Feather.CALENDAR, kit.say("reminder.save"), this::save),
                Forms.primary(ReminderIds.COPY, kit.say("reminder.copy"), this::copy));
    }

    private HBox parts() {
        who.setCellFactory(_ -> new Cell());
        who.setMinWidth(LIST_WIDTH);
        who.setPrefWidth(LIST_WIDTH);
        who.getSelectionModel().selectedItemProperty().subscribe(this::write);
        words.setEditable(false);
        words.setWrapText(true);
        var left = Forms.field(ReminderIds.WHO, kit.say("reminder.who"), who);
        var right = Forms.field(ReminderIds.WORDS, kit.say("reminder.words"), words);
        VBox.setVgrow(who, Priority.ALWAYS);
        VBox.setVgrow(words, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var parts = new HBox(16, left, right);
        VBox.setVgrow(parts, Priority.ALWAYS);
        return parts;
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && who.isFocused()) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }

    private void read() {
        reading.run(desk::owners, this::show);
    }

    private void show(List<Owner> owners) {
        var before = chosen();
        var lines = new ArrayList<Who>();
        lines.add(new Who(Optional.empty()));
        owners.forEach(owner -> lines.add(new Who(Optional.of(owner))));
        who.getItems().setAll(lines);
        int index = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).name().equals(before))
                .findFirst()
                .orElse(0);
        who.getSelectionModel().select(index);
    }

    private Optional<String> chosen() {
        return Optional.ofNullable(who.getSelectionModel().getSelectedItem()).flatMap(Who::name);
    }

    private void write() {
        var owner = chosen();
        writing.run(() -> desk.text(owner), words::setText);
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(words.getText());
        Clipboard.getSystemClipboard().setContent(content);
        kit.notices().say(kit.say("reminder.copied"));
    }

    private void save() {
        var owner = chosen();
        var name = kit.say("reminder.file", owner.orElse(""));
        kit.files()
                .save(FilePicker.Kind.CALENDAR, name)
                .ifPresent(file -> kit.act(
                        () -> desk.calendar(owner, file),
                        saved -> kit.notices().say(kit.say("reminder.saved", saved.getFileName()))));
    }

    private final class Cell extends ListCell<Who> {
        @Override
        protected void updateItem(Who line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setText(null);
            } else {
                setText(line.owner()
                        .map(o -> kit.say("reminder.row", o.name(), o.late(), o.soon()))
                        .orElseGet(() -> kit.say("reminder.everyone")));
            }
        }
    }
}
