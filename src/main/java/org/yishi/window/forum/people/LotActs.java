package org.yishi.window.forum.people;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.lot.LotPapers;
import org.yishi.desk.lot.LotWall;
import org.yishi.model.meeting.Meeting;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.paper.Handing;

/** What can be done with a draw as a whole: papers, the wall, making it void. */
final class LotActs {
    private final Kit kit;
    private final KeptLots kept;
    private final LotPapers papers;
    private final Meeting meeting;
    private final OnWall wall;
    private final Button moved;
    private final TextField why = new TextField();
    private final HBox sure;
    private final VBox ending;
    private Optional<KeptLots.Shown> now = Optional.empty();

    LotActs(Kit kit, KeptLots kept, LotPapers papers, Meeting meeting, OnWall wall, Volunteers volunteers) {
        this.kit = kit;
        this.kept = kept;
        this.papers = papers;
        this.meeting = meeting;
        this.wall = wall;
        moved = Forms.button(PeopleIds.WALL_MOVED, Feather.MONITOR, kit.say("lot.on-wall-moved"), this::wallMoved);
        why.setId(PeopleIds.VOID_REASON);
        why.setPromptText(kit.say("lot.void-reason"));
        why.setOnAction(_ -> makeVoid());
        HBox.setHgrow(why, Priority.ALWAYS);
        sure = Forms.row(
                why,
                Forms.danger(PeopleIds.VOID_SURE, kit.say("lot.void-sure"), this::makeVoid),
                Forms.button(PeopleIds.VOID_NOT, kit.say("lot.void-not"), () -> ask(false)));
        ending = new VBox(
                Forms.row(
                        volunteers.root(),
                        Forms.gap(),
                        Forms.button(
                                PeopleIds.LIST,
                                kit.say("lot.to-list"),
                                () -> kit.go().to(new Goal.Meeting(meeting.id()))),
                        Forms.danger(PeopleIds.VOID, kit.say("lot.void"), () -> ask(true))),
                sure);
        ask(false);
    }

    void show(KeptLots.Shown shown) {
        now = Optional.of(shown);
        moved.setDisable(LotWall.moves(shown.lot()).isEmpty());
    }

    HBox papers() {
        var handing = new Handing(kit);
        return Forms.row(
                Forms.button(
                        PeopleIds.RECORD,
                        Feather.FILE_TEXT,
                        kit.say("lot.paper-record"),
                        () -> handing.word(
                                kit.say("lot.name-record", meeting.title()),
                                file -> papers.record(meeting.id(), file))),
                Forms.button(
                        PeopleIds.LETTERS,
                        Feather.MAIL,
                        kit.say("lot.paper-letters"),
                        () -> handing.word(
                                kit.say("lot.name-letters", meeting.title()),
                                file -> papers.letters(meeting.id(), file))));
    }

    HBox walls() {
        return Forms.row(Forms.button(PeopleIds.WALL, Feather.MONITOR, kit.say("lot.on-wall"), this::wallDrawn), moved);
    }

    VBox ending() {
        return ending;
    }

    void allCome() {
        kit.act(() -> kept.allCome(meeting.id()), many -> kit.notices().say(kit.say("lot.said-all-come", many)));
    }

    private void wallDrawn() {
        now.ifPresent(shown -> wall.show(new LotWall(kit.text()).drawn(shown), ending));
    }

    private void wallMoved() {
        now.ifPresent(shown -> wall.show(new LotWall(kit.text()).moved(shown), ending));
    }

    private void ask(boolean asks) {
        sure.setVisible(asks);
        sure.setManaged(asks);
        if (asks) {
            why.requestFocus();
        }
    }

    private void makeVoid() {
        now.ifPresent(shown -> kit.act(
                () -> kept.makeVoid(shown.lot().id(), meeting.id(), why.getText()),
                _ -> kit.notices().say(kit.say("lot.said-void"))));
    }
}
