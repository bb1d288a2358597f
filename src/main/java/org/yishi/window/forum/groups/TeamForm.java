package org.yishi.window.forum.groups;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yishi.desk.team.Teams;
import org.yishi.model.team.Team;
import org.yishi.text.lot.TeamWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Who leads the chosen group and writes for it, what it is called, where it sits. Enter keeps it, and so does leaving. */
final class TeamForm {
    private final Kit kit;
    private final Teams teams;
    private final Label head = Forms.heading("");
    private final TextField facilitator = new TextField();
    private final TextField noteTaker = new TextField();
    private final TextField name = new TextField();
    private final TextField room = new TextField();
    private final VBox root;
    private Optional<Team> team = Optional.empty();

    TeamForm(Kit kit, Teams teams) {
        this.kit = kit;
        this.teams = teams;
        root = new VBox(
                8,
                head,
                Forms.field(GroupIds.FACILITATOR, kit.say("team.facilitator"), facilitator),
                Forms.field(GroupIds.NOTE_TAKER, kit.say("team.note-taker"), noteTaker),
                new HBox(
                        8,
                        Forms.field(GroupIds.ROOM, kit.say("team.room"), room),
                        Forms.field(GroupIds.NAME, kit.say("team.called"), name)));
        root.getStyleClass().add(Looks.CARD);
        for (var field : List.of(facilitator, noteTaker, name, room)) {
            field.setOnAction(_ -> save());
            field.focusedProperty().subscribe((before, focused) -> {
                if (before && !focused) {
                    save();
                }
            });
        }
    }

    VBox root() {
        return root;
    }

    /** What is being typed for the group that is shown already stays. */
    void show(Team now) {
        boolean same = team.filter(t -> t.id().equals(now.id())).isPresent();
        boolean typing = same && root.isFocusWithin() && isChanged();
        team = Optional.of(now);
        head.setText(new TeamWords(kit.text()).name(now));
        if (!typing) {
            facilitator.setText(now.facilitator());
            noteTaker.setText(now.noteTaker());
            name.setText(now.name());
            room.setText(now.room());
        }
    }

    private boolean isChanged() {
        return team.filter(t -> typed(t).equals(t)).isEmpty();
    }

    private Team typed(Team from) {
        return from.called(
                name.getText().strip(),
                room.getText().strip(),
                facilitator.getText().strip(),
                noteTaker.getText().strip());
    }

    private void save() {
        team.filter(_ -> isChanged()).ifPresent(now -> {
            var typed = typed(now);
            team = Optional.of(typed);
            kit.act(() -> teams.call(typed), _ -> {});
        });
    }
}
