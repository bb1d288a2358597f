package org.yishi.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.Work;
import org.yishi.desk.about.About;
import org.yishi.desk.backup.Safekeeping;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.figure.FigurePapers;
import org.yishi.desk.figure.Figures;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.TaskReading;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.desk.home.Home;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.matter.intake.Answers;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.desk.matter.plan.YearPlan;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.DossierPapers;
import org.yishi.desk.paper.Papers;
import org.yishi.desk.paper.TopicPapers;
import org.yishi.desk.people.Residents;
import org.yishi.desk.petition.Calling;
import org.yishi.desk.petition.PetitionPapers;
import org.yishi.desk.petition.Petitions;
import org.yishi.desk.procedure.OwnProcedures;
import org.yishi.desk.procedure.Register;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.procedure.StagePapers;
import org.yishi.desk.procedure.WayFinder;
import org.yishi.desk.reminder.Reminders;
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.topics.EmptySheet;
import org.yishi.desk.topics.TopicLists;
import org.yishi.desk.village.VillageDesk;
import org.yishi.desk.year.Years;
import org.yishi.text.Pinyin;
import org.yishi.text.Text;
import org.yishi.window.backup.BackupSection;
import org.yishi.window.compact.CompactView;
import org.yishi.window.compact.CompactsView;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.disclosure.DisclosuresView;
import org.yishi.window.disclosure.NoticeDesks;
import org.yishi.window.figures.ReportsView;
import org.yishi.window.followup.FollowupView;
import org.yishi.window.forum.OnWall;
import org.yishi.window.home.HomeView;
import org.yishi.window.intake.IntakeView;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.Rooms;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.matter.MatterDesks;
import org.yishi.window.matter.MatterView;
import org.yishi.window.matter.MattersView;
import org.yishi.window.matter.petition.PetitionDesks;
import org.yishi.window.matter.petition.PetitionView;
import org.yishi.window.matter.plan.PlanDesks;
import org.yishi.window.matter.plan.PlanView;
import org.yishi.window.matter.screening.ScreeningDesks;
import org.yishi.window.matter.screening.ScreeningView;
import org.yishi.window.meeting.MeetingDesks;
import org.yishi.window.meeting.MeetingPlaces;
import org.yishi.window.procedure.RouteDesks;
import org.yishi.window.procedure.RouteView;
import org.yishi.window.procedure.own.ProceduresView;
import org.yishi.window.projector.Projection;
import org.yishi.window.reminder.ReminderView;
import org.yishi.window.residents.ResidentsView;
import org.yishi.window.settings.SettingsView;
import org.yishi.window.sheet.SheetMenu;
import org.yishi.window.survey.NewSurveyView;
import org.yishi.window.survey.SurveyView;
import org.yishi.window.task.NewTaskView;
import org.yishi.window.task.TaskView;
import org.yishi.window.topics.TopicListView;
import org.yishi.window.year.YearView;

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
    private final Safekeeping safe;

    VillageRooms(Work work, Settings settings, Theme theme, Safekeeping safe) {
        this.safe = safe;
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
        safe.tell(why -> kit.background()
                .screen()
                .execute(() -> kit.notices().warn(kit.text().of(why))));
        return switch (place) {
            case HOME ->
                new HomeView(
                        kit,
                        new Home(work, planning, new Agendas(work)),
                        new Years(work, kit.text()),
                        work.changes(),
                        () -> remind(kit, Place.HOME));
            case RESIDENTS ->
                new ResidentsView(
                        kit,
                        residents,
                        work.changes(),
                        file -> kit.go().to(Place.RESIDENTS, new IntakeView(kit, rosterImport, file)));
            case FOLLOWUP -> followUp(kit);
            case MEETINGS -> meetings(kit).list();
            case MATTERS -> new MattersView(kit, matters());
            case DISCLOSURES -> new DisclosuresView(kit, NoticeDesks.of(work, kit.text()), Optional.empty());
            case REPORTS -> new ReportsView(kit, new Figures(work), new FigurePapers(work, kit.text()), work.changes());
            case SETTINGS ->
                new SettingsView(
                        kit,
                        new SettingsView.Desks(village, new Bodies(work), settings, new About(work, settings.folder())),
                        theme,
                        new Tab(kit.say("backup.title"), new BackupSection(kit, safe, settings).root()));
        };
    }

    @Override
    public View build(Goal goal, Kit kit) {
        return switch (goal) {
            case Goal.Meeting(var id) -> meetings(kit).meeting(id);
            case Goal.Hall(var id) -> meetings(kit).hall(id);
            case Goal.Minutes(var id) -> meetings(kit).minutesOf(id);
            case Goal.Matter(var id) -> new MatterView(kit, matters(), MatterWays.of(work, kit), id);
            case Goal.Route(var id) -> new RouteView(kit, routeDesks(kit), id);
            case Goal.Petition(var id) -> new PetitionView(kit, petitions(kit), id);
            case Goal.NewTask() -> new NewTaskView(kit, followUp, new TaskReading(work));
            case Goal.Task(var id) -> new TaskView(kit, followUp, new TaskReading(work), work.changes(), id);
            case Goal.Notice(var id) -> new DisclosuresView(kit, NoticeDesks.of(work, kit.text()), Optional.of(id));
            case Goal.Survey(var id) -> new SurveyView(kit, work, id);
            case Goal.NewSurvey(var topic) -> new NewSurveyView(kit, work, topic);
            case Goal.Forum(var id) -> new ForumRooms(work, planning, projection).of(kit, id);
            case Goal.TopicList() ->
                new TopicListView(kit, new TopicLists(work), residents, new EmptySheet(work, kit.text())::write);
            case Goal.TopicPlan() -> new PlanView(kit, PlanDesks.of(work, kit.text()));
            case Goal.Screening() -> new ScreeningView(kit, ScreeningDesks.of(work, kit.text()));
            case Goal.Compacts() -> new CompactsView(kit, CompactDesks.of(work, kit.text()));
            case Goal.Compact(var id) -> new CompactView(kit, CompactDesks.of(work, kit.text()), id);
            case Goal.Procedures() -> new ProceduresView(kit, new OwnProcedures(work), work.changes());
            case Goal.Year() -> new YearView(kit, new Years(work, kit.text()), work.changes());
        };
    }

    private RouteDesks routeDesks(Kit kit) {
        return new RouteDesks(
                new Routes(work),
                new WayFinder(work),
                new StagePapers(work),
                new Register(work, planning, kit.text())::write,
                (meeting, exhibit, here) -> new OnWall(kit, projection, meeting).show(exhibit, here),
                work.changes());
    }

    private View followUp(Kit kit) {
        var round =
                new SheetRound(work, papers, kit.text(), () -> settings.now().operator());
        var view = new FollowupView(
                kit, followUp, shown -> Forms.row(bell(kit), new SheetMenu(kit, round, shown).root()), work.changes());
        SheetMenu.takeDrops(view.root(), kit, round);
        return view;
    }

    private Node bell(Kit kit) {
        return Forms.icon(
                "followup-reminders", Feather.BELL, kit.say("home.reminders"), () -> remind(kit, Place.FOLLOWUP));
    }

    private MatterDesks matters() {
        return new MatterDesks(
                new Matters(work),
                new Intake(work),
                new Answers(work, Text.in(settings.now().lang())),
                new YearPlan(work),
                new Routes(work),
                followUp,
                new Agendas(work),
                planning,
                residents,
                new Petitions(work),
                new DossierPapers(work, Text.in(settings.now().lang()))::write,
                new TopicPapers(work, Text.in(settings.now().lang()))::answers,
                work.changes());
    }

    private PetitionDesks petitions(Kit kit) {
        var papers = new PetitionPapers(work, kit.text());
        return new PetitionDesks(
                new Petitions(work), new Calling(work, planning), papers::blank, papers::filled, work.changes());
    }

    /** Shows the reminders on top of a place, which is where they lead back to. */
    private void remind(Kit kit, Place place) {
        var reminders = new Reminders(work, kit.text());
        kit.go()
                .to(
                        place,
                        new ReminderView(
                                kit, reminders, work.changes(), () -> kit.go().to(place)));
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
