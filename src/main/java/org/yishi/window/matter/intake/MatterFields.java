package org.yishi.window.matter.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yishi.desk.matter.intake.Known;
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

/** The fields of a matter: what it is called, the words as they were said, who, from where, whom it touches, photos. */
final class MatterFields {
    private final Kit kit;
    private final Topic before;
    private final TextField title = new TextField();
    private final TextArea words = Fields.lines(3);
    private final WhoField who;
    private final ComboBox<String> grid = new ComboBox<>();
    private final ComboBox<Channel> way;
    private final DatePicker day;
    private final ComboBox<String> kind;
    private final TagField tags;
    private final TextField touches = new TextField();
    private final PhotoField photos;
    private final VBox root;
    private People people = People.none();

    /** Fields filled with a matter. */
    MatterFields(Kit kit, IntakeDesks desks, Topic before) {
        this.kit = kit;
        this.before = before;
        title.setText(before.title());
        words.setText(before.words());
        words.setMinHeight(84);
        who = new WhoField(kit, before.raisedBy(), before.resident(), this::from);
        way = Choosers.of(
                List.of(Channel.values()), before.way(), value -> kit.text().of("matter.way", value));
        day = Choosers.day(Optional.of(before.raisedOn()));
        kind = Choosers.open(List.of(), before.kind());
        tags = new TagField(kit, before.filing().tags());
        touches.setText(before.filing().touches());
        touches.setPromptText(kit.say("topics.form.touches-prompt"));
        photos = new PhotoField(kit);
        Choosers.fill(grid, List.of(kit.say("matter.no-grid")));
        root = new VBox(
                10,
                field(IntakeIds.TITLE, "matter.form.title", title),
                field(IntakeIds.WORDS, "matter.form.words", words),
                cells());
        photos.takeDrops(root);
        kit.ask(desks.residents()::people, this::offer);
        kit.ask(desks.matters()::kinds, this::offerKinds);
    }

    /** An empty matter of a day. */
    static Topic fresh(LocalDate today) {
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

    VBox root() {
        return root;
    }

    void focus() {
        title.requestFocus();
        title.end();
    }

    /** Runs whenever other words or another grid stand there. */
    void onWords(Runnable changed) {
        title.textProperty().subscribe(changed);
        words.textProperty().subscribe(changed);
        grid.valueProperty().subscribe(changed);
    }

    String title() {
        return title.getText().strip();
    }

    String words() {
        return words.getText().strip();
    }

    List<Path> photos() {
        return photos.photos();
    }

    void offer(Known known) {
        tags.offer(known.tags());
    }

    /** Makes room for the next one; day, way and grid stay: who collects voices collects more than one at a place. */
    void clear() {
        title.clear();
        words.clear();
        who.clear();
        kind.getEditor().clear();
        kind.setValue("");
        tags.clear();
        touches.clear();
        photos.clear();
        focus();
    }

    /** The matter as it stands in the fields; a day that is none is said. */
    Optional<Topic> topic() {
        return switch (Fields.day(day)) {
            case Outcome.Refused<Optional<LocalDate>>(var why) -> {
                kit.notices().warn(kit.text().of(why));
                yield Optional.empty();
            }
            case Outcome.Done<Optional<LocalDate>>(var on) -> Optional.of(topic(on.orElse(before.raisedOn())));
        };
    }

    private Topic topic(LocalDate on) {
        return new Topic(
                before.id(),
                before.number(),
                title(),
                words(),
                who.name(),
                who.resident(),
                unit(),
                way.getValue(),
                on,
                new Filing(Choosers.typed(kind), tags.tags(), touches.getText().strip()),
                before.state(),
                before.answer(),
                before.joinedTo(),
                before.closing());
    }

    /** The grid chosen, where it is one. */
    Optional<UnitId> unit() {
        return people.units().values().stream()
                .filter(unit -> unit.kind() == UnitKind.GRID && unit.name().equals(grid.getValue()))
                .map(Unit::id)
                .findFirst();
    }

    private GridPane cells() {
        var cells = new GridPane(12, 10);
        var third = new ColumnConstraints();
        third.setPercentWidth(100.0 / 3);
        cells.getColumnConstraints().setAll(third, third, third);
        cells.addRow(
                0,
                who.under(kit.say("matter.form.who")),
                field(IntakeIds.GRID, "matter.form.grid", grid),
                field(IntakeIds.WAY, "matter.form.way", way));
        cells.addRow(
                1,
                field(IntakeIds.DAY, "matter.form.day", day),
                field(IntakeIds.KIND, "matter.form.kind", kind),
                field(IntakeIds.TOUCHES, "topics.form.touches", touches));
        cells.add(tags.under(kit.say("topics.form.tags")), 0, 2, 2, 1);
        cells.add(photos.root(), 2, 2);
        return cells;
    }

    private Node field(String id, String label, Node control) {
        return Forms.field(id, kit.say(label), control);
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
}
