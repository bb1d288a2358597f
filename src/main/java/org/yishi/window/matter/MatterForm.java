package org.yishi.window.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.people.People;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.task.part.Fields;

/** Asks for a matter: what it is called, the words as they were said, who, from where, by which way and when. */
final class MatterForm {
    private final Kit kit;
    private final Parts parts;
    private final Topic before;
    private final TextField title = new TextField();
    private final TextArea words = Fields.lines(5);
    private final WhoField who;
    private final ComboBox<String> grid = new ComboBox<>();
    private final ComboBox<Channel> way;
    private final DatePicker day;
    private final ComboBox<String> kind;
    private final VBox root;
    private People people = People.none();

    /** The form's head, and what happens at its end. */
    record Parts(String head, Consumer<Topic> save, Runnable cancel) {}

    /** A form for a new matter. */
    MatterForm(Kit kit, MatterDesks desks, Parts parts) {
        this(kit, desks, parts, fresh(desks.matters().today()));
    }

    /** A form for a matter that is there. */
    MatterForm(Kit kit, MatterDesks desks, Parts parts, Topic before) {
        this.kit = kit;
        this.parts = parts;
        this.before = before;
        title.setText(before.title());
        words.setText(before.words());
        who = new WhoField(kit, before.raisedBy(), before.resident(), this::from);
        way = Choosers.of(
                List.of(Channel.values()), before.way(), value -> kit.text().of("matter.way", value));
        day = Choosers.day(Optional.of(before.raisedOn()));
        kind = Choosers.open(List.of(), before.kind());
        Choosers.fill(grid, List.of(kit.say("matter.no-grid")));
        root = new VBox(14, Forms.title(parts.head()), fields(), foot());
        root.getStyleClass().add("form");
        root.setMaxWidth(960);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
        kit.ask(desks.residents()::people, this::offer);
        kit.ask(desks.matters()::kinds, this::offerKinds);
    }

    Region root() {
        return root;
    }

    void focus() {
        title.requestFocus();
        title.end();
    }

    private static Topic fresh(LocalDate today) {
        return new Topic(
                new TopicId(0),
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Channel.VISIT,
                today,
                Filing.NONE,
                TopicState.RAISED,
                "",
                Optional.empty(),
                Optional.empty());
    }

    private Node fields() {
        var pair = new GridPane(16, 14);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        pair.getColumnConstraints().setAll(half, half);
        pair.addRow(0, who.under(kit.say("matter.form.who")), field(MatterIds.FORM_GRID, "matter.form.grid", grid));
        pair.addRow(
                1,
                field(MatterIds.FORM_WAY, "matter.form.way", way),
                field(MatterIds.FORM_DAY, "matter.form.day", day));
        pair.addRow(2, field(MatterIds.FORM_KIND, "matter.form.kind", kind));
        return new VBox(
                14,
                field(MatterIds.FORM_TITLE, "matter.form.title", title),
                field(MatterIds.FORM_WORDS, "matter.form.words", words),
                pair);
    }

    private Node field(String id, String label, Node control) {
        return Forms.field(id, kit.say(label), control);
    }

    private Node foot() {
        var save = Forms.primary(MatterIds.SAVE, kit.say("matter.save"), this::save);
        save.disableProperty().bind(title.textProperty().map(String::isBlank));
        var cancel = Forms.button(MatterIds.CANCEL, kit.say("roster.cancel"), parts.cancel());
        cancel.setCancelButton(true);
        return Forms.row(save, cancel);
    }

    private void offer(People roster) {
        people = roster;
        who.offer(roster);
        Choosers.fill(
                grid,
                Stream.concat(Stream.of(kit.say("matter.no-grid")), roster.names(UnitKind.GRID).stream())
                        .toList());
        before.unit().flatMap(roster::unit).map(Unit::name).ifPresent(this::from);
    }

    private void offerKinds(List<String> known) {
        var usual = List.of(kit.say("matter.kinds").split(" ", -1));
        var typed = Choosers.typed(kind);
        kind.getItems()
                .setAll(Stream.concat(known.stream(), usual.stream()).distinct().toList());
        kind.setValue(typed);
    }

    private void from(String name) {
        if (grid.getItems().contains(name)) {
            grid.setValue(name);
        }
    }

    private Optional<UnitId> unit() {
        return people.units().values().stream()
                .filter(unit -> unit.kind() == UnitKind.GRID && unit.name().equals(grid.getValue()))
                .map(Unit::id)
                .findFirst();
    }

    private void save() {
        if (title.getText().isBlank()) {
            return;
        }
        switch (Fields.day(day)) {
            case Outcome.Refused<Optional<LocalDate>>(var why) ->
                kit.notices().warn(kit.text().of(why));
            case Outcome.Done<Optional<LocalDate>>(var on) -> save(on.orElse(before.raisedOn()));
        }
    }

    private void save(LocalDate on) {
        parts.save()
                .accept(new Topic(
                        before.id(),
                        before.number(),
                        title.getText().strip(),
                        words.getText().strip(),
                        who.name(),
                        who.resident(),
                        unit(),
                        way.getValue(),
                        on,
                        new Filing(
                                Choosers.typed(kind),
                                before.filing().tags(),
                                before.filing().touches()),
                        before.state(),
                        before.answer(),
                        before.joinedTo(),
                        before.closing()));
    }
}
