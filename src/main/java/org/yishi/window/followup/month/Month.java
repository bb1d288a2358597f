package org.yishi.window.followup.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.StepLine;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.followup.row.Face;
import org.yishi.window.followup.row.TaskRow;
import org.yishi.window.kit.Forms;

/**
 * The tasks and their steps on the days of a month. In the month, arrows lead from day to day, Page Up and Page Down
 * from month to month, Home to today; Enter leads to what is due on the day.
 */
public final class Month implements Face {
    private final Text text;
    private final Deeds deeds;
    private final LocalDate today;
    private final MonthGrid grid;
    private final DayList list;
    private final Label name = Forms.heading("");
    private final Button toLate = new Button();
    private final HBox root;
    private Map<LocalDate, List<Entry>> entries = Map.of();
    private Optional<TaskRow> chosen = Optional.empty();
    private Optional<TaskRow> late = Optional.empty();
    private LocalDate day;
    private boolean refreshing;

    public Month(Text text, LocalDate today, Deeds deeds) {
        this.text = text;
        this.today = today;
        this.deeds = deeds;
        day = today;
        grid = new MonthGrid(text, this::goTo);
        list = new DayList(text);
        grid.root().setId(FollowupIds.MONTH);
        grid.root().addEventHandler(KeyEvent.KEY_PRESSED, this::onGridKey);
        grid.root().setOnMousePressed(_ -> grid.root().requestFocus());
        name.setId(FollowupIds.MONTH_NAME);
        var left = new VBox(8, top(), grid.root());
        VBox.setVgrow(grid.root(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        root = new HBox(16, left, list.root());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.list().addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        list.list().setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen.ifPresent(deeds.open());
            }
        });
        list.list()
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, entry) -> Optional.ofNullable(entry).ifPresent(now -> chose(now.row())));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(List<TaskRow> rows, List<StepLine> steps) {
        entries = Entry.byDay(rows, steps);
        list.dateless(rows.stream().filter(row -> row.task().due().isEmpty()).count());
        late = rows.stream().filter(row -> row.daysLate() > 0).findFirst();
        toLate.setVisible(late.isPresent());
        toLate.setText(text.of(
                "followup.month.late",
                rows.stream().filter(row -> row.daysLate() > 0).count()));
        var before = chosen.map(row -> row.task().id());
        chosen = Optional.empty();
        refreshing = true;
        draw();
        before.ifPresent(list::choose);
        refreshing = false;
    }

    /** Goes to the day on which it is due. */
    @Override
    public void choose(TaskId id) {
        if (list.choose(id)) {
            return;
        }
        entries.forEach((when, on) -> {
            if (on.stream()
                    .anyMatch(e -> e.step().isEmpty() && e.row().task().id().equals(id))) {
                day = when;
            }
        });
        draw();
        list.choose(id);
    }

    @Override
    public void focus() {
        grid.root().requestFocus();
    }

    @Override
    public Optional<TaskRow> chosen() {
        return chosen;
    }

    /** Shows the month of a day and what is due on it. */
    private void goTo(LocalDate other) {
        day = other;
        draw();
        list.list().getSelectionModel().selectFirst();
    }

    private void draw() {
        var month = YearMonth.from(day);
        name.setText(
                switch (text.lang()) {
                    case ZH -> text.of("followup.month", month.getYear(), month.getMonthValue());
                    case EN ->
                        text.of(
                                "followup.month",
                                month.getYear(),
                                DateTimeFormatter.ofPattern("MMMM", text.lang().locale())
                                        .format(month));
                });
        grid.show(month, today, entries);
        grid.choose(day);
        list.show(day, entries.getOrDefault(day, List.of()));
    }

    /** To the day of the task that is late longest. */
    private void goToLate() {
        late.ifPresent(row -> {
            goTo(row.task().due().orElse(day));
            list.choose(row.task().id());
        });
    }

    private HBox top() {
        toLate.setId(FollowupIds.MONTH_LATE);
        toLate.setMinWidth(Region.USE_PREF_SIZE);
        toLate.setOnAction(_ -> goToLate());
        toLate.managedProperty().bind(toLate.visibleProperty());
        return Forms.row(
                Forms.icon(
                        FollowupIds.MONTH_BACK,
                        Feather.CHEVRON_LEFT,
                        text.of("followup.month.back"),
                        () -> goTo(day.minusMonths(1))),
                name,
                Forms.icon(
                        FollowupIds.MONTH_ON,
                        Feather.CHEVRON_RIGHT,
                        text.of("followup.month.on"),
                        () -> goTo(day.plusMonths(1))),
                Forms.button(FollowupIds.TODAY, text.of("followup.month.today"), () -> goTo(today)),
                toLate);
    }

    private void chose(TaskRow row) {
        chosen = Optional.of(row);
        if (!refreshing) {
            deeds.chosen().run();
        }
    }

    private void onGridKey(KeyEvent event) {
        var to = step(event.getCode());
        if (to.isPresent() && !event.isAltDown() && !event.isShortcutDown()) {
            goTo(to.get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            list.list().requestFocus();
            event.consume();
        }
    }

    private Optional<LocalDate> step(KeyCode key) {
        return switch (key) {
            case LEFT -> Optional.of(day.minusDays(1));
            case RIGHT -> Optional.of(day.plusDays(1));
            case UP -> Optional.of(day.minusWeeks(1));
            case DOWN -> Optional.of(day.plusWeeks(1));
            default -> Optional.empty();
        };
    }

    /** Before the list, which would scroll by these keys. */
    private void onListKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            chosen.ifPresent(deeds.open());
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT && !event.isAltDown()) {
            grid.root().requestFocus();
            event.consume();
        } else {
            onKey(event);
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> goTo(day.minusMonths(1));
            case PAGE_DOWN -> goTo(day.plusMonths(1));
            case HOME -> goTo(today);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
