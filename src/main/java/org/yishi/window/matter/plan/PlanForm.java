package org.yishi.window.matter.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yishi.desk.matter.plan.YearPlan;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.topic.Planned;
import org.yishi.model.topic.Topic;
import org.yishi.text.Lang;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Asks for which year and quarter a matter is planned, and before which body. Ctrl+Enter keeps it, Escape leaves. */
public final class PlanForm {
    private final Kit kit;
    private final YearPlan desk;
    private final Runnable end;
    private final ComboBox<Topic> matter;
    private final ComboBox<Integer> year;
    private final ComboBox<Integer> quarter;
    private final ComboBox<String> body;
    private final TextField note = new TextField();
    private final VBox root;
    private List<Body> bodies = List.of();

    /**
     * A form.
     *
     * @param matters among which to choose; one alone is the one
     * @param before what is planned; empty where nothing yet
     * @param years the years to choose from
     */
    public PlanForm(
            Kit kit, YearPlan desk, List<Topic> matters, Optional<Planned> before, List<Integer> years, Runnable end) {
        this.kit = kit;
        this.desk = desk;
        this.end = end;
        matter = Choosers.of(
                matters, matters.getFirst(), topic -> kit.say("matter.task", topic.number(), topic.title()));
        matter.setDisable(matters.size() == 1);
        year = Choosers.of(years, before.map(Planned::year).orElse(desk.thisYear()), one -> Integer.toString(one));
        quarter = Choosers.of(
                IntStream.rangeClosed(0, 4).boxed().toList(),
                before.flatMap(Planned::quarter).orElse(0),
                one -> kit.say(one == 0 ? "topics.plan.all-year" : "topics.plan.quarter", one));
        body = Choosers.open(List.of(), "");
        before.ifPresent(planned -> note.setText(planned.note()));
        kit.ask(desk::bodies, all -> offer(all, before.map(Planned::body).orElse("")));
        root = new VBox(12, Forms.heading(kit.say("topics.plan.put")), fields(), foot(before.isPresent()));
        root.getStyleClass().add(Looks.CARD);
        root.setMaxWidth(860);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
    }

    public VBox root() {
        return root;
    }

    public void focus() {
        (matter.isDisabled() ? year : matter).requestFocus();
    }

    private VBox fields() {
        note.setPrefColumnCount(20);
        return new VBox(
                10,
                Forms.field(PlanIds.MATTER, kit.say("topics.plan.column.title"), matter),
                new FlowPane(
                        12,
                        8,
                        Forms.field(PlanIds.FORM_YEAR, kit.say("topics.plan.year"), year),
                        Forms.field(PlanIds.QUARTER, kit.say("topics.plan.column.quarter"), quarter),
                        Forms.field(PlanIds.BODY, kit.say("topics.plan.column.body"), body),
                        Forms.field(PlanIds.NOTE, kit.say("topics.plan.column.note"), note)));
    }

    private HBox foot(boolean isPlanned) {
        var row = Forms.row(Forms.primary(PlanIds.SAVE, kit.say("matter.save"), this::save));
        if (isPlanned) {
            row.getChildren().add(Forms.danger(PlanIds.DROP, kit.say("topics.plan.drop"), this::drop));
        }
        var cancel = Forms.button(PlanIds.CANCEL, kit.say("roster.cancel"), end);
        cancel.setCancelButton(true);
        row.getChildren().add(cancel);
        return row;
    }

    private void offer(List<Body> all, String code) {
        bodies = all;
        body.getItems()
                .setAll(Stream.concat(Stream.of(""), all.stream().map(this::name))
                        .toList());
        body.setValue(all.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(this::name)
                .orElse(code));
    }

    private String name(Body one) {
        return kit.text().lang() == Lang.ZH ? one.name() : one.nameEn();
    }

    /** The body's code, or what was typed for one that is not kept. */
    private String code() {
        var typed = Choosers.typed(body);
        return bodies.stream()
                .filter(one -> name(one).equals(typed))
                .findFirst()
                .map(Body::code)
                .orElse(typed);
    }

    private void save() {
        var topic = matter.getValue();
        int quarterOf = quarter.getValue();
        var planned = new Planned(
                year.getValue(),
                quarterOf == 0 ? Optional.empty() : Optional.of(quarterOf),
                code(),
                note.getText().strip());
        kit.act(
                () -> {
                    var before = desk.planned(topic.id());
                    return desk.put(topic.id(), planned).then(_ -> Outcome.done(before));
                },
                before -> said(topic, before, kit.say("topics.said.planned", topic.title(), planned.year())));
    }

    private void drop() {
        var topic = matter.getValue();
        kit.ask(
                () -> desk.planned(topic.id()),
                before -> kit.act(
                        () -> desk.drop(topic.id()),
                        _ -> said(topic, before, kit.say("topics.said.dropped", topic.title()))));
    }

    private void said(Topic topic, Optional<Planned> before, String words) {
        end.run();
        kit.notices()
                .undoable(
                        words,
                        () -> kit.act(
                                () -> before.map(planned -> desk.put(topic.id(), planned))
                                        .orElseGet(() -> desk.drop(topic.id())),
                                _ -> {}));
    }
}
