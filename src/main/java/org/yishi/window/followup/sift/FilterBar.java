package org.yishi.window.followup.sift;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.sight.Outlook;
import org.yishi.desk.followup.sight.Sifting;
import org.yishi.model.sight.Part;
import org.yishi.model.sight.TaskFilter;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.followup.row.TaskRow;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;

/** What narrows the tasks that are shown; the same for the list, the board and the calendar. */
public final class FilterBar {
    private final Text text;
    private final String operator;
    private final Runnable changed;
    private final Parts parts;
    private final Narrows narrows;
    private final TextField search = new TextField();
    private final ToggleButton more = new ToggleButton();
    private final SavedMenu saved;
    private final VBox root;
    private String light = "";
    private boolean setting;

    /** {@code changed} is told whenever the filter is another one; {@code below} leads from the search to the tasks. */
    public FilterBar(Kit kit, FollowUp desk, Runnable changed, Runnable below) {
        text = kit.text();
        operator = desk.operator();
        this.changed = changed;
        parts = new Parts(text, !operator.isBlank(), this::tell);
        narrows = new Narrows(text, this::tell);
        saved = new SavedMenu(kit, desk.filters(), this::filter, this::choose);
        prepareSearch(below);
        more.setId(FollowupIds.MORE);
        more.setGraphic(Icons.of(Feather.FILTER));
        more.setMinWidth(Region.USE_PREF_SIZE);
        narrows.row().visibleProperty().bind(more.selectedProperty());
        narrows.row().managedProperty().bind(more.selectedProperty());
        root = new VBox(10, parts.root(), Forms.row(search, narrows.owner(), more, saved.root()), narrows.row());
        tellMore();
    }

    public VBox root() {
        return root;
    }

    /** The cursor into the search. */
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Turns to the operator's own tasks, or back. */
    public void turnMine() {
        parts.turnMine();
    }

    /** The filter as it stands. */
    public TaskFilter filter() {
        return narrows.filter(parts.chosen(), parts.isMine(), light, search.getText());
    }

    /** Puts a filter in place of what stands. */
    public void choose(TaskFilter filter) {
        setting = true;
        parts.choose(filter.part(), filter.mine());
        narrows.choose(filter);
        search.setText(filter.words());
        light = filter.light();
        more.setSelected(narrows.count() > 0);
        setting = false;
        tell();
    }

    /** Narrows to the tasks with one light, or no longer. */
    public void light(String word) {
        light = word;
        tell();
    }

    /** Offers what there is to narrow by. */
    public void offer(Outlook outlook) {
        narrows.offer(outlook);
        saved.offer(outlook.filters());
    }

    /** The tasks that the filter lets through; tells meanwhile how many there are in each part. */
    public List<TaskRow> sift(List<TaskRow> rows, Sifting sieve) {
        var now = filter();
        var ofAnyPart = rows.stream()
                .filter(row -> lets(sieve, now.in(Part.ALL, now.mine()), row))
                .toList();
        parts.count(
                part -> count(ofAnyPart, row -> sieve.isIn(part, row.task())),
                count(rows, row -> sieve.isMine(row.task()) && lets(sieve, now.in(now.part(), true), row)));
        return ofAnyPart.stream()
                .filter(row -> sieve.isIn(now.part(), row.task()))
                .toList();
    }

    /** What the filter lets through whatever the light. */
    public List<TaskRow> withoutLight(List<TaskRow> rows, Sifting sieve) {
        var now = filter().withoutLight();
        return rows.stream().filter(row -> lets(sieve, now, row)).toList();
    }

    /** A sieve for a day, with the operator's name in it. */
    public Sifting sieve(LocalDate today) {
        return new Sifting(today, operator);
    }

    private static boolean lets(Sifting sieve, TaskFilter filter, TaskRow row) {
        return sieve.lets(filter, row.task(), row.lightWord(), row.key());
    }

    private static long count(List<TaskRow> rows, Predicate<TaskRow> which) {
        return rows.stream().filter(which).count();
    }

    private void prepareSearch(Runnable below) {
        search.setId(FollowupIds.SEARCH);
        search.setPromptText(text.of("followup.search"));
        search.textProperty().subscribe((_, _) -> tell());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                below.run();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
    }

    private void tell() {
        if (!setting) {
            tellMore();
            changed.run();
        }
    }

    private void tellMore() {
        long count = narrows.count();
        more.setText(
                count == 0 ? text.of("followup.more") : text.of("followup.counted", text.of("followup.more"), count));
    }
}
