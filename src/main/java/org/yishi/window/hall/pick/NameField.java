package org.yishi.window.hall.pick;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * A field for a name that is usually on a list: typed initials offer names, Enter takes one; other names stay. A field
 * for several takes one name after the other, parted by 、 or another sign that people use.
 */
public final class NameField {
    private static final double ROW = 34;
    private static final int ROWS = 4;
    private static final Pattern BETWEEN = Pattern.compile(".*[\\s\\u3001\\uFF0C,;\\uFF1B/]", Pattern.DOTALL);

    private final PickList<String> pick;
    private final VBox root;
    private final boolean isForSeveral;
    private Consumer<String> taken;
    private boolean taking;

    /** A field for one name. */
    public NameField(String id, String prompt) {
        this(id, prompt, false);
    }

    private NameField(String id, String prompt, boolean isForSeveral) {
        this.isForSeveral = isForSeveral;
        taken = this::stay;
        pick = new PickList<>(id, prompt, name -> name, _ -> new NameCell<>());
        pick.lookFor(this::last);
        pick.onChosen(candidate -> take(candidate.value()));
        pick.list().setFixedCellSize(ROW);
        root = new VBox(pick.field(), pick.list());
        pick.field().textProperty().subscribe(_ -> open());
        pick.field().focusedProperty().subscribe(_ -> open());
        pick.list().setOnMouseReleased(_ -> pick.selected().ifPresent(c -> take(c.value())));
        open();
    }

    /** A field for several names. */
    public static NameField several(String id, String prompt) {
        return new NameField(id, prompt, true);
    }

    /**
     * A field that hands each name on and is empty again. Initials and numbers stand for whom they find first; other words
     * for themselves, unless they are somebody's whole name or a row was chosen by the arrows.
     */
    public static NameField adding(String id, String prompt, Consumer<String> add) {
        var field = new NameField(id, prompt, false);
        field.taken = name -> {
            field.name("");
            add.accept(name);
        };
        field.pick.takeFirstOf(typed -> typed.chars().allMatch(c -> c < 128));
        field.pick.onUnknown(field::take);
        field.field()
                .setOnAction(_ -> Optional.of(field.name())
                        .filter(name -> !name.isEmpty())
                        .ifPresent(field::take));
        return field;
    }

    public VBox root() {
        return root;
    }

    public TextField field() {
        return pick.field();
    }

    /** The name, or names, as they stand in the field. */
    public String name() {
        return pick.field().getText().strip();
    }

    public void name(String name) {
        taking = true;
        pick.field().setText(name);
        pick.field().end();
        taking = false;
        open();
    }

    public void offer(List<Candidate<String>> names) {
        pick.offer(names);
        open();
    }

    private void take(String name) {
        taken.accept(name);
    }

    private void stay(String name) {
        var typed = pick.field().getText();
        name(typed.substring(0, start(typed)) + name);
        pick.list().getItems().clear();
        open();
    }

    /** The name that is being typed: of several the last. */
    private String last(String typed) {
        return typed.substring(start(typed)).stripLeading();
    }

    private int start(String typed) {
        if (!isForSeveral) {
            return 0;
        }
        var before = BETWEEN.matcher(typed);
        return before.lookingAt() ? before.end() : 0;
    }

    private void open() {
        var typed = last(pick.field().getText()).strip();
        int rows = Math.min(ROWS, pick.list().getItems().size());
        boolean known = pick.list().getItems().stream().anyMatch(c -> c.value().equals(typed));
        boolean isOpen = !taking && pick.field().isFocused() && !typed.isEmpty() && rows > 0 && !known;
        pick.list().setVisible(isOpen);
        pick.list().setManaged(isOpen);
        pick.list().setPrefHeight(rows * ROW + 4);
        pick.list().setMinHeight(rows * ROW + 4);
    }

    /** A row of a list of names. */
    static final class NameCell<T> extends ListCell<Candidate<T>> {
        @Override
        protected void updateItem(Candidate<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.name());
        }
    }
}
