package org.yishi.window.matter.plan;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.matter.plan.YearPlan;
import org.yishi.desk.matter.plan.YearPlan.Row;
import org.yishi.live.Following;
import org.yishi.model.body.Body;
import org.yishi.model.topic.NextStep;
import org.yishi.model.topic.Planned;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Topic;
import org.yishi.text.Lang;
import org.yishi.text.matter.MatterWords;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Widths;
import org.yishi.window.kit.work.Latest;
import org.yishi.window.paper.Handing;

/** The matters planned for a year 年度议题计划, quarter by quarter, with what became of each. */
public final class PlanView implements View {
    private final Kit kit;
    private final PlanDesks desks;
    private final MatterWords words;
    private final Latest reading;
    private final ComboBox<Integer> year;
    private final TableView<Row> table = new TableView<>();
    private final VBox list;
    private final StackPane middle;
    private final VBox root;
    private final Following following;
    private List<Body> bodies = List.of();

    /** What the page tells. */
    private record Told(List<Row> rows, List<Integer> years, List<Body> bodies) {}

    public PlanView(Kit kit, PlanDesks desks) {
        this.kit = kit;
        this.desks = desks;
        words = new MatterWords(kit.text());
        reading = new Latest(kit.background());
        int now = desks.plan().thisYear();
        year = Choosers.of(List.of(now, now + 1), now, one -> kit.say("topics.plan.of-year", one));
        year.setId(PlanIds.YEAR);
        year.setAccessibleText(kit.say("topics.plan.year"));
        year.setOnAction(_ -> read());
        table.setId(PlanIds.TABLE);
        table.getStyleClass().add(Styles.DENSE);
        table.getColumns().setAll(columns());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onRow);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(this::open);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        list = new VBox(
                12,
                head(),
                Forms.muted(kit.say("topics.plan.hint")),
                table,
                Widths.of(table, 5, List.of(6.0, 6.2, 15.0, 9.0, 8.0, 14.0)));
        middle = new StackPane(list);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root = new VBox(middle);
        root.getStyleClass().add(Looks.PLACE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        following = kit.follow(desks.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        table.requestFocus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private HBox head() {
        var back = Forms.icon(
                PlanIds.BACK,
                Feather.ARROW_LEFT,
                kit.say("app.back"),
                () -> kit.go().back());
        return Forms.row(
                back,
                Forms.title(kit.say("topics.plan.title")),
                year,
                Forms.gap(),
                Forms.button(PlanIds.PRINT, Feather.PRINTER, kit.say("topics.plan.print"), this::print),
                Forms.primary(PlanIds.ADD, kit.say("topics.plan.add"), this::add));
    }

    private List<TableColumn<Row, ?>> columns() {
        return List.of(
                column(
                        "topics.plan.column.quarter",
                        row -> row.planned()
                                .quarter()
                                .map(quarter -> kit.say("topics.plan.quarter", quarter))
                                .orElseGet(() -> kit.say("topics.plan.all-year"))),
                column("topics.plan.column.number", row -> topic(row).number()),
                column("topics.plan.column.title", row -> topic(row).title()),
                column("topics.plan.column.body", row -> body(row.planned().body())),
                column("topics.plan.column.note", row -> row.planned().note()),
                column("topics.plan.column.became", this::became));
    }

    private TableColumn<Row, String> column(String title, Function<Row, String> word) {
        var column = new TableColumn<Row, String>(kit.say(title));
        column.setCellValueFactory(cell -> new SimpleStringProperty(word.apply(cell.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private static Topic topic(Row row) {
        return row.standing().topic();
    }

    private String body(String code) {
        return bodies.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> kit.text().lang() == Lang.ZH ? one.name() : one.nameEn())
                .orElse(code);
    }

    private String became(Row row) {
        var state = kit.text().of("matter.state", topic(row).state());
        return row.next() instanceof NextStep.Nothing
                ? words.ended(topic(row)).orElse(state)
                : kit.say("topics.plan.became", state, words.next(row.next()));
    }

    private void read() {
        int of = year.getValue();
        YearPlan plan = desks.plan();
        reading.run(() -> new Told(plan.of(of), plan.years(), plan.bodies()), this::show);
    }

    private void show(Told told) {
        bodies = told.bodies();
        if (!year.getItems().equals(told.years())) {
            var chosen = year.getValue();
            year.getItems().setAll(told.years());
            year.setValue(chosen);
        }
        table.getItems().setAll(told.rows());
        if (told.rows().isEmpty()) {
            table.setPlaceholder(Forms.empty(
                    Feather.CALENDAR,
                    kit.say("topics.plan.empty", year.getValue()),
                    kit.say("topics.plan.empty.hint")));
        } else if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private Optional<Row> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void open(Row row) {
        kit.go().to(new Goal.Matter(topic(row).id()));
    }

    private void onRow(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            chosen().ifPresent(this::open);
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            chosen().ifPresent(row -> ask(List.of(topic(row)), Optional.of(row.planned())));
            event.consume();
        }
    }

    private void onKey(KeyEvent event) {
        if (!event.isShortcutDown() || !middle.getChildren().contains(list)) {
            return;
        }
        if (event.getCode() == KeyCode.N) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.P) {
            print();
            event.consume();
        }
    }

    private void add() {
        kit.ask(desks.plan()::unplanned, all -> {
            if (all.isEmpty()) {
                kit.notices().warn(kit.say("topics.plan.none-left"));
            } else {
                ask(all.stream().map(Standing::topic).toList(), Optional.empty());
            }
        });
    }

    private void ask(List<Topic> topics, Optional<Planned> before) {
        kit.ask(desks.plan()::years, years -> {
            var form = new PlanForm(kit, desks.plan(), topics, before, years, this::endForm);
            middle.getChildren().setAll(Forms.scrolled(form.root()));
            // What is scrolled belongs to the window only once it has its skin; before, nothing in it takes the focus.
            middle.applyCss();
            form.focus();
        });
    }

    private void endForm() {
        middle.getChildren().setAll(list);
        table.requestFocus();
    }

    private void print() {
        int of = year.getValue();
        new Handing(kit)
                .word(
                        kit.say("topics.plan.paper-name", of),
                        file -> desks.print().apply(of, file));
    }
}
