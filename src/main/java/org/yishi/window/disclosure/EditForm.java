package org.yishi.window.disclosure;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.disclosure.Changed;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.NumberBox;

/** The words, the days, the place and the office of something that does not hang yet. */
final class EditForm {
    private static final int MOST_DAYS = 365;

    private final Kit kit;
    private final NoticeDesks desks;
    private final ComboBox<DisclosureKind> kind;
    private final NumberBox days;
    private final CheckBox working = new CheckBox();
    private final DatePicker planned;
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();
    private final TextField place = new TextField();
    private final TextField contact = new TextField();
    private final Label source = Forms.muted("");
    private final Label sense = Forms.muted("");
    private final Label ends = Forms.wrapped("");
    private final VBox root;
    private Disclosure notice;

    EditForm(Kit kit, NoticeDesks desks, Disclosure notice) {
        this.kit = kit;
        this.desks = desks;
        this.notice = notice;
        kind = Choosers.of(
                List.of(DisclosureKind.values()), notice.kind(), k -> kit.text().of("disclosure.kind", k));
        days = new NumberBox(0, MOST_DAYS, notice.days());
        working.setText(kit.say("disclosure.field.working"));
        working.setId(DisclosureIds.WORKING);
        working.setMinWidth(Region.USE_PREF_SIZE);
        planned = Choosers.day(Optional.of(notice.plannedOn()));
        body.setWrapText(true);
        body.setPrefRowCount(7);
        ends.setId(DisclosureIds.ENDS);
        fill(notice);
        root = layOut();
        kind.valueProperty().subscribe((before, now) -> turn(now));
        days.node().getEditor().textProperty().subscribe(_ -> count());
        working.selectedProperty().subscribe(_ -> count());
        source();
    }

    Region root() {
        return root;
    }

    void focus() {
        body.requestFocus();
    }

    /** Takes over a text drafted anew; the days, the place and the office stay as they were typed. */
    void take(Disclosure drafted) {
        title.setText(drafted.title());
        body.setText(drafted.body());
    }

    /** The notice as it is typed. */
    Disclosure typed() {
        var edit = new Changed.Edit(
                kind.getValue(),
                title.getText(),
                body.getText(),
                days.value(),
                working.isSelected(),
                notice.source(),
                Optional.ofNullable(planned.getValue()).orElse(notice.plannedOn()));
        return Changed.edited(notice, edit, place.getText(), contact.getText());
    }

    /** Where it is typed to hang. */
    String place() {
        return place.getText();
    }

    private void fill(Disclosure d) {
        title.setText(d.title());
        body.setText(d.body());
        place.setText(d.place());
        contact.setText(d.contact());
        working.setSelected(d.working());
    }

    /** Another kind brings its own days and its own rule. */
    private void turn(DisclosureKind now) {
        days.set(now.days());
        working.setSelected(now.isWorking());
        source();
    }

    private void source() {
        var now = kind.getValue();
        sense.setText(kit.text().of("disclosure.sense-hint", now.sense()));
        title.setPromptText(kit.text().of("disclosure.title-prompt", now.sense()));
        kit.ask(() -> desks.drafts().source(now), rule -> {
            source.setText(rule);
            notice = Changed.sourced(notice, rule);
        });
        count();
    }

    private void count() {
        int wanted = Optional.of(days.node().getEditor().getText())
                .filter(t -> !t.isEmpty())
                .map(Integer::parseInt)
                .orElse(0);
        tell(kit, desks, ends, wanted, working.isSelected());
    }

    /** Says when it ends if it goes up today, how that is counted, and what is not known of the year. */
    private static void tell(Kit kit, NoticeDesks desks, Label ends, int days, boolean working) {
        var today = desks.holidays().today();
        kit.ask(() -> desks.holidays().count(today, days, working), counted -> {
            var said = working
                    ? kit.say("disclosure.ends-working", counted.until(), days)
                    : kit.say("disclosure.ends-calendar", counted.until(), days);
            ends.setText(
                    counted.unlisted().isEmpty()
                            ? said
                            : kit.say(
                                    "disclosure.ends-unlisted",
                                    said,
                                    counted.unlisted().getFirst()));
        });
    }

    private VBox layOut() {
        var when = new HBox(
                12,
                grow(Forms.field(DisclosureIds.KIND, kit.say("disclosure.field.kind"), kind)),
                Forms.field(DisclosureIds.DAYS, kit.say("disclosure.field.days"), days.node()),
                new VBox(8, new Label(""), working),
                Forms.field(DisclosureIds.PLANNED, kit.say("disclosure.field.planned"), planned));
        var text = Forms.field(DisclosureIds.BODY, kit.say("disclosure.field.body"), body);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(text, Priority.ALWAYS);
        var where = new HBox(
                12,
                Forms.field(DisclosureIds.PLACE, kit.say("disclosure.field.place"), place),
                grow(Forms.field(DisclosureIds.CONTACT, kit.say("disclosure.field.contact"), contact)));
        return new VBox(
                10,
                when,
                ends,
                Forms.field(DisclosureIds.TITLE, kit.say("disclosure.field.title"), title),
                text,
                where,
                sense,
                source);
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
