package org.yishi.window.followup.board;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.StepLine;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.followup.row.Face;
import org.yishi.window.followup.row.TaskRow;

/**
 * The tasks as cards, a column for each state. Arrows lead from card to card; Shift with an arrow to the left or right
 * asks for the report that would bring the card there, for nothing changes its state without a word.
 */
public final class Board implements Face {
    private final Text text;
    private final Deeds deeds;
    private final List<Column> columns;
    private final HBox root = new HBox(12);
    private Optional<TaskRow> chosen = Optional.empty();
    private boolean refreshing;

    public Board(Text text, Deeds deeds) {
        this.text = text;
        this.deeds = deeds;
        columns = Arrays.stream(Stage.values())
                .map(stage -> new Column(text, stage))
                .toList();
        root.setId(FollowupIds.BOARD);
        for (var column : columns) {
            HBox.setHgrow(column.root(), Priority.ALWAYS);
            root.getChildren().add(column.root());
            column.list()
                    .getSelectionModel()
                    .selectedItemProperty()
                    .subscribe((_, row) -> Optional.ofNullable(row).ifPresent(now -> chose(column, now)));
            column.list().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (takes(column, event)) {
                    event.consume();
                }
            });
            column.list().setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    chosen.ifPresent(deeds.open());
                }
            });
            column.list().setContextMenu(menu());
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(List<TaskRow> rows, List<StepLine> steps) {
        var before = chosen.map(row -> row.task().id());
        var byStage =
                rows.stream().collect(groupingBy(row -> Stage.of(row.task().state())));
        refreshing = true;
        chosen = Optional.empty();
        for (var column : columns) {
            column.list().getSelectionModel().clearSelection();
            column.show(byStage.getOrDefault(column.stage(), List.of()));
        }
        // What is closed is mostly not looked at; then its column leaves its room to the others.
        var last = columns.getLast();
        last.root().setVisible(!last.isEmpty());
        last.root().setManaged(!last.isEmpty());
        before.ifPresent(this::choose);
        refreshing = false;
    }

    @Override
    public void choose(TaskId id) {
        for (var column : columns) {
            if (column.choose(id)) {
                return;
            }
        }
    }

    @Override
    public void focus() {
        var here = chosen.map(row -> Stage.of(row.task().state()));
        columns.stream()
                .filter(column -> here.equals(Optional.of(column.stage())))
                .findFirst()
                .or(() -> columns.stream().filter(column -> !column.isEmpty()).findFirst())
                .ifPresent(column -> column.list().requestFocus());
    }

    @Override
    public Optional<TaskRow> chosen() {
        return chosen;
    }

    /** One card is chosen on the whole board. */
    private void chose(Column where, TaskRow row) {
        chosen = Optional.of(row);
        columns.stream()
                .filter(column -> column != where)
                .forEach(column -> column.list().getSelectionModel().clearSelection());
        if (!refreshing) {
            deeds.chosen().run();
        }
    }

    private boolean takes(Column column, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case LEFT -> aside(column, -1, event.isShiftDown());
            case RIGHT -> aside(column, 1, event.isShiftDown());
            case ENTER -> {
                chosen.ifPresent(deeds.open());
                yield true;
            }
            default -> false;
        };
    }

    private boolean aside(Column from, int step, boolean move) {
        int here = columns.indexOf(from);
        if (move) {
            int to = here + step;
            if (to >= 0 && to < columns.size()) {
                chosen.ifPresent(row -> report(row, columns.get(to).stage()));
            }
            return true;
        }
        int height = Math.max(0, from.list().getSelectionModel().getSelectedIndex());
        for (int to = here + step; to >= 0 && to < columns.size(); to += step) {
            if (!columns.get(to).isEmpty()) {
                columns.get(to).chooseAt(height);
                return true;
            }
        }
        return true;
    }

    private void report(TaskRow row, Stage stage) {
        deeds.report().accept(row, Optional.of(stage.proposed(row.task().state())));
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems().add(item(text.of("followup.open"), () -> chosen.ifPresent(deeds.open())));
        for (var stage : Stage.values()) {
            menu.getItems()
                    .add(item(
                            text.of("followup.move-to", text.of("followup.stage", stage)),
                            () -> chosen.ifPresent(row -> report(row, stage))));
        }
        return menu;
    }

    private static MenuItem item(String words, Runnable deed) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
