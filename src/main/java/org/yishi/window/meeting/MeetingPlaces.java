package org.yishi.window.meeting;

import org.yishi.desk.meeting.Rehearsal;
import org.yishi.model.id.MeetingId;
import org.yishi.window.hall.ConsoleView;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.meeting.minutes.MinutesView;
import org.yishi.window.projector.Projection;

/** The views of the meetings' place, each on top of the list. */
public final class MeetingPlaces implements MeetingDoors {
    private final Kit kit;
    private final MeetingDesks desks;
    private final Projection projection;

    public MeetingPlaces(Kit kit, MeetingDesks desks, Projection projection) {
        this.kit = kit;
        this.desks = desks;
        this.projection = projection;
    }

    /** The list of meetings. */
    public MeetingsView list() {
        return new MeetingsView(kit, desks, this);
    }

    @Override
    public void plan() {
        to(new NewMeetingView(kit, desks, this::open, this::back));
    }

    @Override
    public void open(MeetingId meeting) {
        kit.go().to(new Goal.Meeting(meeting));
    }

    /** A meeting's preparation and papers. */
    public MeetingView meeting(MeetingId meeting) {
        return new MeetingView(kit, desks, meeting, this);
    }

    @Override
    public void enter(MeetingId meeting) {
        kit.go().to(new Goal.Hall(meeting));
    }

    /** The host's console of a meeting. */
    public ConsoleView hall(MeetingId meeting) {
        var ways = new ConsoleView.Ways(() -> open(meeting), () -> minutes(meeting));
        return new ConsoleView(kit, desks.hall(), projection, meeting, ways);
    }

    @Override
    public void rehearse(MeetingId meeting) {
        kit.act(() -> Rehearsal.of(desks.work()), rehearsal -> {
            // Two windows for the hall would contradict each other.
            projection.hide();
            to(new RehearsalView(kit, rehearsal, projection, meeting, () -> open(meeting)));
        });
    }

    @Override
    public void minutes(MeetingId meeting) {
        kit.go().to(new Goal.Minutes(meeting));
    }

    /** The minutes of a meeting. */
    public MinutesView minutesOf(MeetingId meeting) {
        return new MinutesView(kit, desks.minutes(), desks.papers(), meeting, () -> open(meeting));
    }

    @Override
    public void back() {
        kit.go().to(Place.MEETINGS);
    }

    private void to(View view) {
        kit.go().to(Place.MEETINGS, view);
    }
}
