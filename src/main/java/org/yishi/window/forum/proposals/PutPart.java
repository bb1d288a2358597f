package org.yishi.window.forum.proposals;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.yishi.model.forum.opinion.Proposal;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.text.Days;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;

/** Puts a proposal on the agenda of this meeting or of the next. */
final class PutPart {
    private final Kit kit;
    private final Desks desks;
    private final ComboBox<Meeting> target;
    private final Button put;
    private final VBox root;
    private Optional<Proposal> shown = Optional.empty();

    PutPart(Kit kit, Desks desks) {
        this.kit = kit;
        this.desks = desks;
        target = Choosers.of(this::told);
        put = Forms.button(ProposalIds.PUT, kit.say("opinion.put"), this::put);
        put.disableProperty().bind(target.valueProperty().isNull());
        root = Forms.field(ProposalIds.TARGET, kit.say("opinion.put-where"), target);
        root.getChildren().add(put);
    }

    VBox root() {
        return root;
    }

    void offer(List<Meeting> meetings) {
        if (!meetings.equals(target.getItems())) {
            target.getItems().setAll(meetings);
            target.getSelectionModel().selectFirst();
        }
    }

    void show(Optional<Proposal> proposal) {
        shown = proposal;
        boolean isOpen =
                proposal.filter(p -> p.stands() && p.wentTo().isEmpty()).isPresent();
        root.setVisible(isOpen);
        root.setManaged(isOpen);
    }

    void put() {
        var where = Optional.ofNullable(target.getValue());
        shown.ifPresent(proposal -> where.ifPresent(meeting -> kit.act(
                () -> desks.proposals().put(proposal.id(), meeting.id()),
                _ -> kit.notices()
                        .offer(
                                kit.say("opinion.was-put", proposal.title(), meeting.title()),
                                kit.say("opinion.to-meeting"),
                                () -> go(meeting.id())))));
    }

    private void go(MeetingId meeting) {
        kit.go().to(new Goal.Meeting(meeting));
    }

    private String told(Meeting meeting) {
        return meeting.id().equals(desks.meeting())
                ? kit.say("opinion.this-meeting")
                : kit.say("opinion.other-meeting", new Days(kit.text()).date(meeting.day()), meeting.title());
    }
}
