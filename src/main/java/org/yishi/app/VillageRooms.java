package org.yishi.app;

import org.yishi.desk.Work;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.desk.people.Residents;
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.village.VillageDesk;
import org.yishi.text.Pinyin;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupView;
import org.yishi.window.home.HomeDesks;
import org.yishi.window.home.HomeView;
import org.yishi.window.intake.IntakeView;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.Rooms;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.meeting.MeetingDesks;
import org.yishi.window.meeting.MeetingPlaces;
import org.yishi.window.projector.Projection;
import org.yishi.window.residents.ResidentsView;
import org.yishi.window.settings.SettingsView;

/** The places of one open village, each with the desks behind it. */
final class VillageRooms implements Rooms, AutoCloseable {
    private final Work work;
    private final Settings settings;
    private final Theme theme;
    private final VillageDesk village;
    private final Residents residents;
    private final FollowUp followUp;
    private final Planning planning;
    private final RosterImport rosterImport;
    private final Papers papers;
    private final Projection projection;

    VillageRooms(Work work, Settings settings, Theme theme) {
        this.settings = settings;
        this.theme = theme;
        this.work = work;
        village = new VillageDesk(work);
        residents = new Residents(work, Pinyin::initials);
        rosterImport = new RosterImport(work, Lexicon.load(), Pinyin::initials);
        var text = Text.in(settings.now().lang());
        planning = new Planning(work, text);
        papers = new Papers(work, planning, new MinutesDesk(work, planning, text), text);
        projection = new Projection(theme, settings, meeting -> new Hall(work, meeting), work::now);
        followUp = new FollowUp(work, () -> settings.now().operator());
    }

    /** The village's name. */
    String village() {
        return village.village().name();
    }

    @Override
    public View build(Place place, Kit kit) {
        return switch (place) {
            case HOME ->
                new HomeView(
                        kit,
                        new HomeDesks(planning, followUp, residents),
                        work.changes(),
                        meeting -> meetings(kit).open(meeting));
            case RESIDENTS ->
                new ResidentsView(
                        kit,
                        residents,
                        work.changes(),
                        file -> kit.go().to(Place.RESIDENTS, new IntakeView(kit, rosterImport, file)));
            case FOLLOWUP -> new FollowupView(kit, followUp, papers::followUp, work.changes());
            case MEETINGS -> meetings(kit).list();
            case SETTINGS -> new SettingsView(kit, new SettingsView.Desks(village, new Bodies(work), settings), theme);
        };
    }

    /** The views of meetings. */
    MeetingPlaces meetings(Kit kit) {
        return new MeetingPlaces(kit, MeetingDesks.of(work, residents, kit.text()), projection);
    }

    /** Takes the hall's window away. */
    @Override
    public void close() {
        projection.close();
    }
}
