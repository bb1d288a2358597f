package org.yishi.window.hall.vote.among;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/**
 * Who stands, in the order of the paper: typed with suggestions, or pasted one a line; moved by Alt and the arrows, taken
 * out by Delete.
 */
final class CandidateList {
    /** What stands behind a name where it is not enough: a bracket, or a space before one. */
    private static final String BRACKETS = "\uFF08( ";

    private static final double ROW = 34;
    private static final double HEIGHT = 5 * ROW + 4;

    private final Seat seat;
    private final int most;
    private final Runnable changed;
    private final NameField entry;
    private final ListView<String> list = new ListView<>();
    private final Label told = Forms.muted("");
    private final VBox root;
    private List<Candidate<String>> known = List.of();

    /** A list of so many at most; {@code changed} is told after each change. */
    CandidateList(Seat seat, int most, Runnable changed) {
        this.seat = seat;
        this.most = most;
        this.changed = changed;
        entry = NameField.adding(AmongIds.CANDIDATES, seat.say("hall.among-entry"), name -> add(List.of(name)));
        entry.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isPaste(event) && lines().size() > 1) {
                paste();
                event.consume();
            }
        });
        list.setId(AmongIds.NAMES);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.setCellFactory(_ -> new Numbered());
        list.setAccessibleText(seat.say("hall.among-candidates"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        told.setId(AmongIds.TOLD);
        var keys = new VBox(
                4,
                Forms.icon(AmongIds.UP, Feather.ARROW_UP, seat.say("hall.among-up"), () -> move(-1)),
                Forms.icon(AmongIds.LOWER, Feather.ARROW_DOWN, seat.say("hall.among-down"), () -> move(1)),
                Forms.icon(AmongIds.REMOVE, Feather.X, seat.say("hall.among-remove"), this::remove));
        var paste = Forms.icon(AmongIds.PASTE, Feather.CLIPBOARD, seat.say("hall.among-paste"), this::paste);
        HBox.setHgrow(entry.root(), Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setPrefWidth(0);
        root = new VBox(6, new HBox(6, entry.root(), paste), new HBox(4, list, keys), told);
        tell(Optional.empty());
    }

    VBox root() {
        return root;
    }

    void focus() {
        entry.field().requestFocus();
    }

    void offer(List<Candidate<String>> names) {
        known = names;
        entry.offer(names);
    }

    List<String> names() {
        return List.copyOf(list.getItems());
    }

    /** Shows these in place of what was there. */
    void show(List<String> names) {
        list.getItems().clear();
        add(names);
    }

    /** Adds what is not there yet, and tells what is, and whose name is not enough. */
    private void add(List<String> names) {
        var twice = new ArrayList<String>();
        var unclear = new ArrayList<String>();
        boolean isFull = false;
        for (var name : names) {
            if (list.getItems().contains(name)) {
                twice.add(name);
            } else if (list.getItems().size() >= most) {
                isFull = true;
            } else {
                list.getItems().add(name);
                if (isUnclear(name)) {
                    unclear.add(name);
                }
            }
        }
        list.getSelectionModel().selectLast();
        list.scrollTo(list.getItems().size() - 1);
        tell(warning(twice, unclear, isFull));
        changed.run();
    }

    /** Whether several people of the roster bear this name, and the name does not say who of them is meant. */
    private boolean isUnclear(String name) {
        return known.stream().noneMatch(c -> c.name().equals(name))
                && known.stream().filter(c -> isLabelled(c.name(), name)).count() > 1;
    }

    private static boolean isLabelled(String display, String name) {
        return display.length() > name.length()
                && display.startsWith(name)
                && BRACKETS.indexOf(display.charAt(name.length())) >= 0;
    }

    private Optional<String> warning(List<String> twice, List<String> unclear, boolean isFull) {
        var and = seat.say("hall.and");
        if (!twice.isEmpty()) {
            return Optional.of(seat.say("hall.among-twice", String.join(and, twice)));
        }
        if (!unclear.isEmpty()) {
            return Optional.of(seat.say("hall.among-unclear", String.join(and, unclear)));
        }
        return isFull ? Optional.of(seat.say("hall.among-full", most)) : Optional.empty();
    }

    private void tell(Optional<String> warning) {
        told.setText(warning.orElse(seat.say("hall.among-many", list.getItems().size(), most)));
        told.getStyleClass().remove(Looks.DANGER);
        if (warning.isPresent()) {
            told.getStyleClass().add(Looks.DANGER);
        }
    }

    private void paste() {
        add(lines());
    }

    private static List<String> lines() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isPaste(KeyEvent event) {
        return (event.isShortcutDown() && event.getCode() == KeyCode.V)
                || (event.isShiftDown() && event.getCode() == KeyCode.INSERT);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> remove();
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                move(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < list.getItems().size()) {
            list.getItems().add(to, list.getItems().remove(from));
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - 2));
            changed.run();
        }
    }

    private void remove() {
        int index = list.getSelectionModel().getSelectedIndex();
        if (index >= 0) {
            list.getItems().remove(index);
            list.getSelectionModel()
                    .clearAndSelect(Math.min(index, list.getItems().size() - 1));
            tell(Optional.empty());
            changed.run();
        }
    }

    private static final class Numbered extends ListCell<String> {
        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty || name == null ? "" : getIndex() + 1 + "  " + name);
        }
    }
}
