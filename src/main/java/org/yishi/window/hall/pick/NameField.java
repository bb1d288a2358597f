package org.yishi.window.hall.pick;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A field for a name that is usually on a list: typed initials offer names, Enter takes one; other names stay. */
public final class NameField {
    private static final double ROW = 34;
    private static final int ROWS = 4;

    private final PickList<String> pick;
    private final VBox root;
    private boolean taking;

    public NameField(String id, String prompt) {
        pick = new PickList<>(id, prompt, name -> name, _ -> new Names());
        pick.onChosen(candidate -> take(candidate.value()));
        pick.list().setFixedCellSize(ROW);
        root = new VBox(pick.field(), pick.list());
        pick.field().textProperty().subscribe(_ -> open());
        pick.field().focusedProperty().subscribe(_ -> open());
        pick.list().setOnMouseReleased(_ -> pick.selected().ifPresent(c -> take(c.value())));
        open();
    }

    public VBox root() {
        return root;
    }

    public TextField field() {
        return pick.field();
    }

    /** The name as it stands in the field. */
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
        name(name);
        pick.list().getItems().clear();
        open();
    }

    private void open() {
        int rows = Math.min(ROWS, pick.list().getItems().size());
        boolean known = pick.list().getItems().stream().anyMatch(c -> c.value().equals(name()));
        boolean isOpen = !taking && pick.field().isFocused() && !name().isEmpty() && rows > 0 && !known;
        pick.list().setVisible(isOpen);
        pick.list().setManaged(isOpen);
        pick.list().setPrefHeight(rows * ROW + 4);
        pick.list().setMinHeight(rows * ROW + 4);
    }

    private static final class Names extends ListCell<Candidate<String>> {
        @Override
        protected void updateItem(Candidate<String> item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.name());
        }
    }
}
