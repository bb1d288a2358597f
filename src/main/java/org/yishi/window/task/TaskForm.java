package org.yishi.window.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.TaskReading;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.Outcome;
import org.yishi.model.people.Unit;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.topic.Topic;
import org.yishi.text.Text;
import org.yishi.text.money.Yuan;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.task.part.Fields;
import org.yishi.window.task.part.TaskIds;

/** The fields of a task: what, who, where, by when, with what money. */
final class TaskForm {
    private final Text text;
    private final boolean isNew;
    private final Optional<ActionItem> before;
    private final TextArea title = Fields.lines(2);
    private final ComboBox<String> owner;
    private final TextField helpers = new TextField();
    private final ComboBox<String> supervisor;
    private final ComboBox<Optional<Unit>> grid;
    private final ComboBox<Optional<Topic>> topic;
    private final ComboBox<ListKind> list;
    private final DatePicker starts;
    private final DatePicker due = Choosers.day(Optional.empty());
    private final TextField funds = new TextField();
    private final TextField planned = new TextField();
    private final VBox root = new VBox(12);

    /** What the form says. */
    record Filled(TaskDraft draft, TaskPlan plan) {}

    TaskForm(Text text, TaskReading.Choices choices, Optional<ActionItem> before) {
        this.text = text;
        this.before = before;
        isNew = before.isEmpty();
        var plan = before.map(ActionItem::plan).orElse(TaskPlan.NONE);
        title.setText(before.map(ActionItem::title).orElse(""));
        owner = Choosers.open(choices.people(), before.map(ActionItem::owner).orElse(""));
        helpers.setText(before.map(ActionItem::helpers).orElse(""));
        supervisor = Choosers.open(watchers(choices.supervisors()), plan.supervisor());
        grid = maybe(
                choices.grids(),
                u -> plan.unit().equals(Optional.of(u.id())),
                unit -> unit.map(Unit::name).orElse(text.of("task.grid.none")));
        topic = maybe(
                choices.topics(),
                t -> plan.topic().equals(Optional.of(t.id())),
                t -> t.map(m -> text.of("task.matter-of", m.number(), m.title()))
                        .orElse(text.of("task.matter.none")));
        list = Choosers.of(
                List.of(ListKind.values()),
                before.map(ActionItem::list).orElse(ListKind.PROJECT),
                kind -> text.of("task.list", kind));
        starts = Choosers.day(plan.startsOn());
        funds.setText(plan.funds());
        planned.setText(Yuan.typed(plan.planned()));
        build();
    }

    VBox root() {
        return root;
    }

    void focus() {
        title.requestFocus();
        title.end();
    }

    private List<String> watchers(List<String> known) {
        var usual = text.of("task.supervisor.usual");
        return Stream.concat(Stream.of(usual), known.stream()).distinct().toList();
    }

    private static <T> ComboBox<Optional<T>> maybe(
            List<T> values, Predicate<T> chosen, Function<Optional<T>, String> word) {
        var all = Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
        return Choosers.of(all, values.stream().filter(chosen).findFirst(), word);
    }

    private void build() {
        funds.setPromptText(text.of("task.funds.prompt"));
        root.getStyleClass().add("form");
        root.getChildren()
                .setAll(
                        field(TaskIds.TITLE, text.of("task.title"), title),
                        pair(
                                field(TaskIds.OWNER, text.of("followup.column.owner"), owner),
                                field(TaskIds.HELPERS, text.of("followup.helpers"), helpers)),
                        pair(
                                field(TaskIds.SUPERVISOR, text.of("task.supervisor"), supervisor),
                                field(TaskIds.GRID, text.of("task.grid"), grid)),
                        pair(
                                field(TaskIds.LIST, text.of("task.lists"), list),
                                field(TaskIds.TOPIC, text.of("task.matter"), topic)),
                        isNew
                                ? pair(
                                        field(TaskIds.STARTS, text.of("task.starts"), starts),
                                        field(TaskIds.FORM_DUE, text.of("followup.column.due"), due))
                                : pair(field(TaskIds.STARTS, text.of("task.starts"), starts), new VBox()),
                        pair(
                                field(TaskIds.PLANNED, text.of("task.planned"), planned),
                                field(TaskIds.FUNDS, text.of("task.funds"), funds)));
    }

    private static VBox field(String id, String label, Node control) {
        return Forms.field(id, label, control);
    }

    private static Node pair(Node left, Node right) {
        var pair = new GridPane(16, 0);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        pair.getColumnConstraints().setAll(half, half);
        pair.addRow(0, left, right);
        return pair;
    }

    /** What was filled in; refused where a day or a sum is none. */
    Outcome<Filled> read() {
        var money = Yuan.fen(planned.getText());
        if (money.isEmpty()) {
            return Outcome.refused("task.wrong.money", planned.getText());
        }
        return Fields.day(starts)
                .then(from -> Fields.day(due).then(until -> Outcome.done(filled(from, until, money.get()))));
    }

    private Filled filled(Optional<LocalDate> from, Optional<LocalDate> until, long money) {
        var plan = new TaskPlan(
                topic.getValue().map(Topic::id),
                Choosers.typed(supervisor),
                grid.getValue().map(Unit::id),
                from,
                funds.getText().strip(),
                money,
                before.map(t -> t.plan().milestones()).orElse(List.of()));
        var draft = new TaskDraft(
                title.getText().strip(),
                Choosers.typed(owner),
                helpers.getText().strip(),
                until,
                list.getValue(),
                Choosers.typed(supervisor));
        return new Filled(draft, plan);
    }
}
