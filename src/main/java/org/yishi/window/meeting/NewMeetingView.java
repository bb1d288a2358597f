package org.yishi.window.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.text.Days;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;

/** A meeting about to be planned, with an agenda of its own or that of an earlier one. */
final class NewMeetingView implements View {
    private final Kit kit;
    private final MeetingDesks desks;
    private final Consumer<MeetingId> planned;
    private final PlanForm form;
    private final ComboBox<Optional<Meeting>> earlier;
    private final VBox root;

    NewMeetingView(Kit kit, MeetingDesks desks, Consumer<MeetingId> planned, Runnable back) {
        this.kit = kit;
        this.desks = desks;
        this.planned = planned;
        form = new PlanForm(kit, desks, this::save);
        earlier = Choosers.of(m -> m.map(this::name).orElse(kit.say("meeting.earlier-none")));
        var save = Forms.primary(MeetingIds.SAVE, kit.say("meeting.plan"), this::save);
        save.setDefaultButton(true);
        var cancel = Forms.button(MeetingIds.CANCEL, kit.say("app.back"), back);
        cancel.setCancelButton(true);
        var copy = Forms.field(MeetingIds.EARLIER, kit.say("meeting.earlier"), earlier);
        copy.setMaxWidth(820);
        root = new VBox(
                16, Forms.title(kit.say("meeting.new")), form.root(), copy, form.follows(), Forms.row(save, cancel));
        root.getStyleClass().add(Looks.PLACE);
        kit.ask(desks.planning()::meetings, this::offer);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        form.focus();
    }

    @Override
    public void close() {
        form.close();
    }

    private void offer(List<Meeting> meetings) {
        earlier.getItems().add(Optional.empty());
        meetings.forEach(m -> earlier.getItems().add(Optional.of(m)));
        earlier.setValue(Optional.empty());
    }

    private String name(Meeting meeting) {
        return new Days(kit.text()).date(meeting.day()) + "  " + meeting.title();
    }

    private void save() {
        var like = Optional.ofNullable(earlier.getValue()).flatMap(m -> m).map(Meeting::id);
        form.plan()
                .ifPresent(plan -> kit.act(
                        () -> like.isPresent()
                                ? desks.planning().planLike(like.get(), plan)
                                : desks.planning().plan(plan),
                        planned));
    }
}
