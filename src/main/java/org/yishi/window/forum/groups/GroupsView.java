package org.yishi.window.forum.groups;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.Work;
import org.yishi.desk.team.TeamPapers;
import org.yishi.desk.team.Teams;
import org.yishi.live.Following;
import org.yishi.model.id.MeetingId;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamId;
import org.yishi.model.team.TeamSource;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.work.Latest;

/** The groups of a meeting: how they are made, then who sits where. */
public final class GroupsView implements View {
    private final Kit kit;
    private final Teams teams;
    private final TeamPapers papers;
    private final MeetingId meeting;
    private final OnWall wall;
    private final Latest reading;
    private final Following following;
    private final VBox root = new VBox();
    private Optional<MakePane> form = Optional.empty();
    private Optional<TeamsPane> made = Optional.empty();
    private Optional<Told> last = Optional.empty();

    private record Told(Teams.Shown shown, Map<TeamSource, Integer> counts) {}

    public GroupsView(Kit kit, Work work, MeetingId meeting, OnWall wall) {
        this.kit = kit;
        this.meeting = meeting;
        this.wall = wall;
        teams = new Teams(work);
        papers = new TeamPapers(work, kit.text());
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
        form.ifPresent(MakePane::focus);
        made.ifPresent(TeamsPane::focus);
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private void read() {
        reading.run(this::told, this::show);
    }

    private Told told() {
        var counts = new EnumMap<TeamSource, Integer>(TeamSource.class);
        for (var source : TeamSource.values()) {
            counts.put(source, teams.count(meeting, source));
        }
        return new Told(teams.show(meeting), counts);
    }

    private void show(Told told) {
        boolean others = last.map(before -> !ids(before).equals(ids(told))).orElse(true);
        boolean recounted =
                last.map(before -> !before.counts().equals(told.counts())).orElse(true);
        last = Optional.of(told);
        if (told.shown().teams().isEmpty()) {
            if (others || recounted) {
                made = Optional.empty();
                none(told);
            }
            return;
        }
        boolean madeAnew = form.isPresent() && others;
        var pane = made.orElseGet(() -> new TeamsPane(kit, teams, papers, meeting, wall, this::again));
        if (made.isEmpty() || madeAnew) {
            form = Optional.empty();
            made = Optional.of(pane);
            put(pane.root());
        }
        pane.show(told.shown());
        if (madeAnew) {
            pane.focus();
        }
    }

    private static List<TeamId> ids(Told told) {
        return told.shown().teams().stream().map(Team::id).toList();
    }

    private void none(Told told) {
        if (told.counts().getOrDefault(TeamSource.LISTED, 0) == 0) {
            form = Optional.empty();
            put(Forms.empty(
                    Feather.USERS,
                    kit.say("team.empty"),
                    kit.say("team.empty-hint"),
                    Forms.button(
                            "team-to-list",
                            kit.say("lot.to-list"),
                            () -> kit.go().to(new Goal.Meeting(meeting)))));
            return;
        }
        var pane = new MakePane(kit, teams, meeting, told.counts(), () -> {}, false);
        form = Optional.of(pane);
        put(pane.root());
    }

    /** Asks once more how they are to be made; the old ones stay until then. */
    private void again() {
        last.ifPresent(told -> {
            var pane = new MakePane(kit, teams, meeting, told.counts(), this::backToGroups, true);
            form = Optional.of(pane);
            put(pane.root());
            pane.focus();
        });
    }

    private void backToGroups() {
        form = Optional.empty();
        made.ifPresent(pane -> {
            put(pane.root());
            pane.focus();
        });
    }

    private void put(Region pane) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        root.getChildren().setAll(pane);
        root.applyCss();
    }
}
