package org.yishi.window.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.model.body.Body;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Resident;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.work.Latest;

/** What the host says of a meeting: body, day, time, place, host, recorder. */
final class PlanForm {
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final MeetingDesks desks;
    private final ComboBox<Body> body;
    private final BodyLine line;
    private final TextField title = new TextField();
    private final DatePicker date;
    private final TimeField time = new TimeField(EVENING);
    private final TextField place = new TextField();
    private final NameField host;
    private final NameField recorder;
    private final CheckBox follows;
    private final VBox root;
    /** Whether the roster was asked for: only once somebody is about to write a name. */
    private boolean known;

    private final Latest reading;
    private String wanted = "";

    PlanForm(Kit kit, MeetingDesks desks, Runnable save) {
        this.desks = desks;
        reading = new Latest(kit.background());
        line = new BodyLine(kit.text());
        body = Choosers.of(b -> BodyLine.name(kit.text(), b));
        date = Choosers.day(Optional.of(desks.work().today().plusDays(7)));
        host = new NameField(MeetingIds.HOST, kit.say("meeting.name-prompt"));
        recorder = new NameField(MeetingIds.RECORDER, kit.say("meeting.name-prompt"));
        title.setPromptText(kit.say("meeting.title-prompt"));
        root = new VBox(
                12,
                Forms.field(MeetingIds.BODY, kit.say("meeting.body"), body),
                line.root(),
                Forms.field(MeetingIds.TITLE, kit.say("meeting.title"), title),
                new HBox(
                        12,
                        wide(Forms.field(MeetingIds.DATE, kit.say("meeting.date"), date)),
                        Forms.field(MeetingIds.TIME, kit.say("meeting.time"), time.field()),
                        wide(Forms.field(MeetingIds.PLACE, kit.say("meeting.place"), place))),
                new HBox(
                        12,
                        wide(Forms.field(MeetingIds.HOST + "-box", kit.say("meeting.host"), host.root())),
                        wide(Forms.field(MeetingIds.RECORDER + "-box", kit.say("meeting.recorder"), recorder.root()))));
        follows = new CheckBox(kit.say("meeting.follow-up"));
        follows.setId(MeetingIds.FOLLOWS);
        follows.setSelected(true);
        root.setMaxWidth(820);
        body.valueProperty().addListener((_, _, _) -> check());
        date.valueProperty().addListener((_, _, _) -> bodies());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
                save.run();
                event.consume();
            }
        });
        bodies();
        root.focusWithinProperty().subscribe(within -> {
            if (within && !known) {
                known = true;
                kit.ask(() -> desks.residents().people().residents(), this::people);
            }
        });
    }

    VBox root() {
        return root;
    }

    /** The choice to begin the agenda of a new meeting with what was promised before. */
    CheckBox follows() {
        return follows;
    }

    void focus() {
        body.requestFocus();
    }

    void close() {
        reading.close();
    }

    /** Shows what was planned. */
    void show(Meeting meeting) {
        wanted = meeting.body().code();
        title.setText(meeting.title());
        date.setValue(meeting.day());
        time.show(meeting.startsAt().toLocalTime());
        place.setText(meeting.place());
        host.name(meeting.host());
        recorder.name(meeting.recorder());
        bodies();
    }

    /** What was typed; empty while there is no body to choose. */
    Optional<MeetingPlan> plan() {
        return Optional.ofNullable(body.getValue())
                .map(chosen -> new MeetingPlan(
                        chosen.code(),
                        title.getText().strip(),
                        place.getText().strip(),
                        startsAt(),
                        host.name(),
                        recorder.name(),
                        follows.isSelected()));
    }

    private OffsetDateTime startsAt() {
        return day().atTime(time.time()).atOffset(desks.work().now().getOffset());
    }

    private LocalDate day() {
        return Optional.ofNullable(date.getValue()).orElse(desks.work().today());
    }

    /** The bodies that hold on the chosen day: another day may bring other rules. */
    private void bodies() {
        var day = day();
        reading.run(() -> desks.bodies().on(day), found -> {
            var code = Optional.ofNullable(body.getValue()).map(Body::code).orElse(wanted);
            body.getItems().setAll(found);
            found.stream()
                    .filter(b -> b.code().equals(wanted.isEmpty() ? code : wanted))
                    .findFirst()
                    .or(() -> found.stream().findFirst())
                    .ifPresent(body::setValue);
            wanted = "";
            check();
        });
    }

    private void check() {
        Optional.ofNullable(body.getValue())
                .ifPresent(chosen -> line.show(chosen, day(), desks.work().today()));
    }

    private void people(List<Resident> residents) {
        var names = residents.stream()
                .filter(r -> !r.isRetired())
                .map(r -> new Candidate<>(0, r.name(), r.initials(), r.name()))
                .distinct()
                .toList();
        host.offer(names);
        recorder.offer(names);
    }

    private static Node wide(VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
