package org.yishi.desk.team;

import java.nio.file.Path;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.paper.Written;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.report.Press;
import org.yishi.report.team.DoorPaper;
import org.yishi.report.team.TablePaper;
import org.yishi.report.team.TeamSheet;
import org.yishi.report.team.TentPaper;
import org.yishi.text.Text;

/** Writes the papers of the groups as Word files. A file that is there is replaced only once the new one is whole. */
public final class TeamPapers {
    private final Work work;
    private final Text text;
    private final Teams teams;

    public TeamPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
        teams = new Teams(work);
    }

    /** 小组名单 for the tables, a page for each group. */
    public Outcome<Path> tables(MeetingId meeting, Path target) {
        var shown = teams.show(meeting);
        return of(
                shown,
                target,
                () -> new TablePaper(press())
                        .write(
                                target,
                                title(meeting),
                                shown.teams().stream()
                                        .map(t -> new TeamSheet(t, shown.of(t)))
                                        .toList()));
    }

    /** 分组对照表 for the door, by name. */
    public Outcome<Path> door(MeetingId meeting, Path target) {
        var shown = teams.show(meeting);
        return of(shown, target, () -> new DoorPaper(press()).write(target, title(meeting), places(shown)));
    }

    /** 席卡, a sheet for each, group by group. */
    public Outcome<Path> tents(MeetingId meeting, Path target) {
        var shown = teams.show(meeting);
        var places = shown.teams().stream()
                .flatMap(t -> shown.of(t).stream().map(a -> new TeamSheet.Place(a, t)))
                .toList();
        return of(shown, target, () -> new TentPaper(press()).write(target, title(meeting), places));
    }

    private static List<TeamSheet.Place> places(Teams.Shown shown) {
        return TeamWall.inOrder(shown).stream()
                .flatMap(a -> shown.of(a.id()).map(t -> new TeamSheet.Place(a, t)).stream())
                .toList();
    }

    private static Outcome<Path> of(Teams.Shown shown, Path target, Runnable writing) {
        return shown.teams().isEmpty() ? Outcome.refused("team.none") : Written.to(target, writing);
    }

    private String title(MeetingId meeting) {
        return work.read(tx -> tx.meetings().find(meeting)).map(Meeting::title).orElse("");
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
