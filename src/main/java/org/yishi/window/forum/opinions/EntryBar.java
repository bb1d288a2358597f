package org.yishi.window.forum.opinions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.opinion.Opinions;
import org.yishi.desk.forum.opinion.Page;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Said;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.OpinionId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.team.Team;
import org.yishi.window.forum.gathered.Choices;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.sound.Tone;

/**
 * Takes opinions down. The hands stay on one line: Enter keeps it, Alt+1 to 3 is its kind, PageUp and PageDown the
 * group, Tab who said it; Ctrl+Z in the empty line takes the last one back. What is shown as kept is on disk.
 */
final class EntryBar {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

    private static final List<OpinionKind> KINDS = List.of(OpinionKind.values());

    private final Kit kit;
    private final Opinions desk;
    private final MeetingId meeting;
    private final TextField words = new TextField();
    private final NameField by;
    private final ComboBox<Optional<Team>> group;
    private final ComboBox<Optional<AgendaItem>> item;
    private final Map<OpinionKind, ToggleButton> kinds = new EnumMap<>(OpinionKind.class);
    private final Label last = Forms.muted("");
    private final VBox root;
    private final List<Kept> kept = new ArrayList<>();
    private boolean busy;

    private record Kept(OpinionId id, String words) {}

    EntryBar(Kit kit, Opinions desk, MeetingId meeting) {
        this.kit = kit;
        this.desk = desk;
        this.meeting = meeting;
        by = new NameField(OpinionIds.BY, kit.say("opinion.by-prompt"));
        by.field().setPrefColumnCount(9);
        group = Choices.groups(kit);
        item = Choices.items(kit);
        group.setId(OpinionIds.GROUP);
        item.setId(OpinionIds.ITEM);
        group.setAccessibleText(kit.say("opinion.column.group"));
        item.setAccessibleText(kit.say("opinion.column.item"));
        item.setMaxWidth(300);
        item.setMinWidth(120);
        words.setId(OpinionIds.WORDS);
        words.setPromptText(kit.say("opinion.words-prompt"));
        HBox.setHgrow(words, Priority.ALWAYS);
        last.setId(OpinionIds.LAST);
        last.setMinWidth(0);
        var keep = Forms.primary(OpinionIds.KEEP, kit.say("opinion.keep"), this::keep);
        keep.setFocusTraversable(false);
        var line = new HBox(8, words, by.root(), keep);
        root = new VBox(8, Forms.row(kindButtons(), group, item), line, last);
        root.getStyleClass().add(Looks.CARD);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        by.field().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keep();
                event.consume();
            }
        });
        tell(kit.say("opinion.entry-keys"));
    }

    VBox root() {
        return root;
    }

    void focus() {
        words.requestFocus();
    }

    void show(Page page) {
        Choices.offer(group, page.all());
        Choices.offer(item, page.items(), page.running());
        group.setVisible(!page.all().groups().isEmpty());
        group.setManaged(group.isVisible());
        by.offer(Choices.names(page));
    }

    /** What stands chosen: kind, group and item of what is read from a file too. */
    Said usual() {
        return new Said(kind(), "", "", Choices.id(group), item(), "");
    }

    private HBox kindButtons() {
        var toggles = new ToggleGroup();
        var row = new HBox();
        for (var kind : OpinionKind.values()) {
            var button = new ToggleButton(
                    kit.say("opinion.kind-key", kit.text().of("opinion.kind", kind), KINDS.indexOf(kind) + 1));
            button.setId(OpinionIds.kind(kind));
            button.setToggleGroup(toggles);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> choose(kind));
            kinds.put(kind, button);
            row.getChildren().add(button);
        }
        choose(OpinionKind.SUGGESTION);
        return row;
    }

    private void choose(OpinionKind kind) {
        kinds.forEach((which, button) -> button.setSelected(which == kind));
    }

    private OpinionKind kind() {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OpinionKind.SUGGESTION);
    }

    private Optional<ItemId> item() {
        return Optional.ofNullable(item.getValue()).flatMap(chosen -> chosen.map(AgendaItem::id));
    }

    private void key(KeyEvent event) {
        int digit = DIGITS.indexOf(event.getCode());
        boolean isLine = words.equals(event.getTarget());
        if (digit >= 0 && event.isAltDown() && !event.isShortcutDown()) {
            choose(KINDS.get(digit));
        } else if (isLine && event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            keep();
        } else if (isLine && event.getCode() == KeyCode.PAGE_DOWN) {
            next(1);
        } else if (isLine && event.getCode() == KeyCode.PAGE_UP) {
            next(-1);
        } else if (isLine
                && event.getCode() == KeyCode.Z
                && event.isShortcutDown()
                && words.getText().isEmpty()
                && !kept.isEmpty()) {
            takeBack();
        } else {
            return;
        }
        event.consume();
    }

    private void next(int by) {
        int groups = group.getItems().size();
        if (groups > 0) {
            int at = group.getSelectionModel().getSelectedIndex();
            group.getSelectionModel().select(Math.floorMod(at + by, groups));
        }
    }

    /** The line is cleared once it is on disk; Enter pressed twice keeps it once. */
    private void keep() {
        if (busy || words.getText().isBlank()) {
            words.requestFocus();
            return;
        }
        busy = true;
        var said = new Said(kind(), words.getText(), by.name(), Choices.id(group), item(), "");
        kit.act(
                () -> desk.take(meeting, said),
                id -> {
                    busy = false;
                    kept.add(new Kept(id, said.words().strip()));
                    kit.chime().sound(Tone.ENTERED);
                    words.clear();
                    by.name("");
                    words.requestFocus();
                    tell(kit.say("opinion.kept", said.words().strip()));
                },
                why -> {
                    busy = false;
                    kit.notices().warn(kit.text().of(why));
                    words.requestFocus();
                });
    }

    private void takeBack() {
        var gone = kept.removeLast();
        kit.act(() -> desk.takeBack(List.of(gone.id()), kit.say("opinion.mistyped")), before -> {
            // The words come back into the line, to be corrected.
            words.setText(gone.words());
            words.end();
            kit.notices().undoable(kit.say("opinion.taken-back", gone.words()), () -> restore(before));
        });
    }

    private void restore(List<Opinion> before) {
        kit.act(() -> desk.restore(before), _ -> {
            kept.add(new Kept(before.getFirst().id(), before.getFirst().said().words()));
            words.clear();
        });
    }

    private void tell(String sentence) {
        last.setText(sentence);
    }
}
