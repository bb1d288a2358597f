package org.yishi.window.meeting.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.meeting.Speakers;
import org.yishi.model.body.Measure;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.UnitId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.people.Unit;
import org.yishi.model.presence.Attendee;
import org.yishi.text.Quantities;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.meeting.MeetingDesks;
import org.yishi.window.meeting.MeetingIds;

/** The list of those who may come: made from the roster, changed by hand where life differs from it. */
public final class RollPane {
    private final Kit kit;
    private final MeetingDesks desks;
    private final MeetingId meeting;
    private final TableView<Attendee> table = new TableView<>();
    private final Label count = Forms.muted("");
    private final ComboBox<Whose> unit;
    private final Node remake;
    private final RollForms forms;
    private final VBox root;

    /** The list of a meeting. */
    public RollPane(Kit kit, MeetingDesks desks, MeetingId meeting) {
        this.kit = kit;
        this.desks = desks;
        this.meeting = meeting;
        forms = new RollForms(kit, desks, meeting, this::selected);
        table.setId(MeetingIds.ROLL);
        table.getStyleClass().add("dense");
        table.getColumns().add(column("meeting.roll-number", 70, a -> Integer.toString(a.number())));
        table.getColumns().add(column("meeting.roll-name", 190, Attendee::display));
        table.getColumns().add(column("meeting.roll-group", 160, Attendee::group));
        table.getColumns().add(column("meeting.roll-household", 110, Attendee::household));
        table.getColumns().add(column("meeting.roll-standing", 190, Attendee::standing));
        table.getColumns()
                .add(column("meeting.roll-capacity", 90, a -> kit.text().of("meeting.capacity", a.capacity())));
        table.getColumns().add(column("meeting.roll-weight", 190, this::weight));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Forms.muted(kit.say("meeting.roll-empty")));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, now) -> forms.show(Optional.ofNullable(now)));
        VBox.setVgrow(table, Priority.ALWAYS);
        remake = Forms.button(MeetingIds.ROLL_REMAKE, Feather.REFRESH_CW, kit.say("meeting.roll-remake"), this::remake);
        var strike = Forms.danger(MeetingIds.ROLL_STRIKE, kit.say("meeting.roll-strike"), this::strike);
        unit = Choosers.of(whose -> whose.name().isEmpty() ? kit.say("meeting.roll-all") : whose.name());
        unit.setId(MeetingIds.ROLL_UNIT);
        unit.setAccessibleText(kit.say("meeting.roll-unit"));
        kit.ask(() -> desks.planning().units(), this::offer);
        root = new VBox(8, Forms.row(count, Forms.gap(), unit, remake, strike), table, forms.root());
    }

    public VBox root() {
        return root;
    }

    public void show(Proceedings now) {
        forms.oneVoice(Speakers.isOneVoice(now.meeting()));
        var before = selected().map(Attendee::id);
        table.getItems().setAll(now.attendees());
        now.attendees().stream()
                .filter(a -> before.equals(Optional.of(a.id())))
                .findFirst()
                .ifPresent(a -> table.getSelectionModel().select(a));
        long entitled = now.attendees().stream().filter(Attendee::isEntitled).count();
        count.setText(kit.say("meeting.roll-count", entitled, now.attendees().size() - entitled));
        remake.setDisable(now.meeting().state() != MeetingState.PLANNED);
        unit.setDisable(now.meeting().state() != MeetingState.PLANNED);
    }

    private String weight(Attendee attendee) {
        var quantities = new Quantities(kit.text());
        var weight = attendee.weight();
        if (!attendee.isEntitled()) {
            return "";
        }
        var parts = weight.area() == 0
                ? List.of(quantities.of(Measure.HOUSEHOLDS, weight.households()))
                : List.of(
                        quantities.of(Measure.HOUSEHOLDS, weight.households()),
                        quantities.of(Measure.AREA, weight.area()));
        return String.join("  ", parts);
    }

    /** Whose people the list is made of: the whole village's where the name is empty. */
    private record Whose(Optional<UnitId> id, String name) {}

    private void offer(List<Unit> units) {
        unit.getItems().setAll(new Whose(Optional.empty(), ""));
        units.forEach(u -> unit.getItems().add(new Whose(Optional.of(u.id()), u.name())));
        unit.getSelectionModel().selectFirst();
        boolean several = !units.isEmpty();
        unit.setVisible(several);
        unit.setManaged(several);
    }

    private void remake() {
        kit.act(
                () -> desks.planning()
                        .remakeList(
                                meeting, Optional.ofNullable(unit.getValue()).flatMap(Whose::id)),
                made -> kit.notices().say(kit.say("meeting.roll-remade", made)));
    }

    private void strike() {
        selected()
                .ifPresent(a -> kit.act(
                        () -> desks.hall().checkIn().strike(a.id()),
                        _ -> kit.notices().say(kit.say("meeting.roll-struck", a.display()))));
    }

    private Optional<Attendee> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private TableColumn<Attendee, String> column(String key, double width, Function<Attendee, String> words) {
        var column = new TableColumn<Attendee, String>(kit.say(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
