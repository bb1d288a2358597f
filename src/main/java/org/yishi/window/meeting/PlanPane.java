package org.yishi.window.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.window.hall.seat.ReasonStrip;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** The plan of a meeting to change, the days that its rules ask for, and calling it off. */
final class PlanPane {
    private final Kit kit;
    private final MeetingDesks desks;
    private final MeetingId meeting;
    private final PlanForm form;
    private final DatePicker notice = Choosers.day(Optional.empty());
    private final DatePicker studied = Choosers.day(Optional.empty());
    private final HBox deeds;
    private final VBox root;
    private Optional<Meeting> shown = Optional.empty();
    private boolean filling;

    PlanPane(Kit kit, MeetingDesks desks, MeetingId meeting) {
        this.kit = kit;
        this.desks = desks;
        this.meeting = meeting;
        form = new PlanForm(kit, desks, this::save);
        var reasons = new ReasonStrip(kit, "meeting-call-off-reason", form::focus);
        var callOff = Forms.danger(
                "meeting-call-off",
                kit.say("meeting.call-off"),
                () -> reasons.ask(kit.say("meeting.call-off-why"), this::callOff));
        deeds = Forms.row(Forms.primary(MeetingIds.SAVE, kit.say("meeting.save"), this::save), Forms.gap(), callOff);
        deeds.setMaxWidth(820);
        notice.valueProperty()
                .addListener((_, _, day) -> note(day, d -> desks.planning().noticeSent(meeting, d)));
        studied.valueProperty()
                .addListener((_, _, day) -> note(day, d -> desks.planning().partyStudied(meeting, d)));
        root = new VBox(
                14,
                form.root(),
                new HBox(
                        12,
                        Forms.field("meeting-notice-sent", kit.say("meeting.notice-sent"), notice),
                        Forms.field("meeting-party-studied", kit.say("meeting.party-studied"), studied)),
                reasons.root(),
                deeds);
        root.getStyleClass().add("form");
    }

    VBox root() {
        return root;
    }

    void close() {
        form.close();
    }

    /** Shows the plan as it is kept; the same one again leaves what is being typed alone. */
    void show(Meeting now) {
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        filling = true;
        form.show(now);
        notice.setValue(now.noticeSent().orElse(null));
        studied.setValue(now.partyStudied().orElse(null));
        filling = false;
        deeds.getChildren().getLast().setVisible(now.state() == MeetingState.PLANNED);
    }

    private void save() {
        form.plan()
                .ifPresent(plan -> kit.act(
                        () -> desks.planning().change(meeting, plan),
                        _ -> kit.notices().say(kit.say("meeting.saved"))));
    }

    private void note(LocalDate day, Function<LocalDate, Outcome<MeetingId>> deed) {
        if (!filling && day != null) {
            kit.act(() -> deed.apply(day), _ -> {});
        }
    }

    private void callOff(String reason) {
        kit.act(() -> desks.planning().cancel(meeting, reason), _ -> {});
    }
}
