package org.yishi.window.forum.groups;

import java.util.Optional;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.team.TeamPapers;
import org.yishi.desk.team.TeamWall;
import org.yishi.desk.team.Teams;
import org.yishi.model.id.MeetingId;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.paper.Handing;

/** What can be done with the groups as a whole: the wall, papers, making them anew. */
final class TeamActs {
    private final Kit kit;
    private final OnWall wall;
    private final HBox root;
    private Optional<Teams.Shown> now = Optional.empty();

    TeamActs(Kit kit, TeamPapers papers, MeetingId meeting, OnWall wall, Runnable again) {
        this.kit = kit;
        this.wall = wall;
        var handing = new Handing(kit);
        root = Forms.row(
                Forms.button(GroupIds.WALL_LISTS, Feather.MONITOR, kit.say("team.on-wall-lists"), this::lists),
                Forms.button(GroupIds.WALL_PLACES, Feather.MONITOR, kit.say("team.on-wall-places"), this::places),
                Forms.button(
                        GroupIds.PAPER_TABLES,
                        Feather.FILE_TEXT,
                        kit.say("team.print-tables"),
                        () -> handing.word(kit.say("team.print-tables"), file -> papers.tables(meeting, file))),
                Forms.button(
                        GroupIds.PAPER_DOOR,
                        Feather.FILE_TEXT,
                        kit.say("team.print-door"),
                        () -> handing.word(kit.say("team.print-door"), file -> papers.door(meeting, file))),
                Forms.button(
                        GroupIds.PAPER_TENTS,
                        Feather.FILE_TEXT,
                        kit.say("team.print-tents"),
                        () -> handing.word(kit.say("team.print-tents"), file -> papers.tents(meeting, file))),
                Forms.button(GroupIds.REMAKE, Feather.REFRESH_CW, kit.say("team.remake"), again));
    }

    HBox root() {
        return root;
    }

    void show(Teams.Shown shown) {
        now = Optional.of(shown);
    }

    private void lists() {
        now.ifPresent(shown -> wall.show(new TeamWall(kit.text()).lists(shown), root));
    }

    /** The order of names is slow at its first use: it is asked for off the window's thread. */
    private void places() {
        now.ifPresent(
                shown -> kit.ask(() -> new TeamWall(kit.text()).places(shown), exhibit -> wall.show(exhibit, root)));
    }
}
