package org.yishi.window.forum.people;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.Work;
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.lot.LotPapers;
import org.yishi.desk.lot.Lots;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.desk.meeting.Planning;
import org.yishi.live.Following;
import org.yishi.model.id.MeetingId;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Proceedings;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.work.Latest;

/** Who takes part in a deliberation: first what a draw is to be, then who was drawn and what they answered. */
public final class PeopleView implements View {
    private final Kit kit;
    private final Planning planning;
    private final Lots lots;
    private final KeptLots kept;
    private final LotPapers papers;
    private final CheckIn checkIn;
    private final MeetingId meeting;
    private final OnWall wall;
    private final Latest reading;
    private final Following following;
    private final VBox root = new VBox();
    private Optional<PlanPane> plan = Optional.empty();
    private Optional<LotPane> drawn = Optional.empty();
    private Optional<LotId> shown = Optional.empty();

    /** What a draw begins with. */
    record Start(Meeting meeting, List<String> grids, List<Lot> voided) {}

    private record Told(Start start, Optional<KeptLots.Shown> lot) {}

    public PeopleView(Kit kit, Work work, Planning planning, MeetingId meeting, OnWall wall) {
        this.kit = kit;
        this.planning = planning;
        this.meeting = meeting;
        this.wall = wall;
        lots = new Lots(work);
        kept = new KeptLots(work, kit.text());
        papers = new LotPapers(work, kit.text());
        checkIn = new CheckIn(work, kit.text());
        reading = new Latest(kit.background());
        following = kit.follow(work.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        plan.ifPresent(PlanPane::focus);
        drawn.ifPresent(LotPane::focus);
    }

    @Override
    public void close() {
        following.close();
        reading.close();
        plan.ifPresent(PlanPane::close);
    }

    private void read() {
        reading.run(this::told, told -> told.ifPresent(this::show));
    }

    private Optional<Told> told() {
        return planning.show(meeting)
                .map(Proceedings::meeting)
                .map(m -> new Told(new Start(m, lots.grids(), kept.voided(meeting)), kept.standing(meeting)));
    }

    /** What is being typed stays: the page is built anew only where a draw came or went. */
    private void show(Told told) {
        var id = told.lot().map(now -> now.lot().id());
        boolean turned = !id.equals(shown);
        if (turned || (plan.isEmpty() && drawn.isEmpty())) {
            plan.ifPresent(PlanPane::close);
            plan = Optional.empty();
            drawn = Optional.empty();
            shown = id;
            if (told.lot().isPresent()) {
                var now = told.start().meeting();
                var pane = new LotPane(kit, kept, papers, now, wall, new Volunteers(kit, kept, checkIn, now));
                drawn = Optional.of(pane);
                put(pane.root());
            } else {
                var pane = new PlanPane(kit, lots, kept, told.start(), wall);
                plan = Optional.of(pane);
                put(pane.root());
            }
        }
        told.lot().ifPresent(now -> drawn.ifPresent(pane -> pane.show(now)));
        // What is scrolled belongs to the window only once it has its skin; before, nothing in it takes the focus.
        root.applyCss();
        if (turned) {
            shown();
        }
    }

    private void put(Region pane) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        root.getChildren().setAll(pane);
    }
}
