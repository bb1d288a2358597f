package org.yishi.window.forum.groups;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.desk.team.TeamPapers;
import org.yishi.desk.team.Teams;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.team.Team;
import org.yishi.text.lot.TeamWords;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Widths;

/** The groups, who sits in the chosen one, and who has no seat yet. Digits on a person say where they go. */
final class TeamsPane {
    private final Kit kit;
    private final Teams teams;
    private final MeetingId meeting;
    private final TeamWords words;
    private final TableView<Team> table = new TableView<>();
    private final MemberList members;
    private final TeamForm form;
    private final UnseatedPane unseated;
    private final TeamActs acts;
    private final Label sizes = Forms.heading("");
    private final Label balance = Forms.muted("");
    private final TextField find = new TextField();
    private final TextField to = new TextField();
    private final VBox root;
    private Optional<Teams.Shown> now = Optional.empty();

    TeamsPane(Kit kit, Teams teams, TeamPapers papers, MeetingId meeting, OnWall wall, Runnable again) {
        this.kit = kit;
        this.teams = teams;
        this.meeting = meeting;
        words = new TeamWords(kit.text());
        members = new MemberList(kit);
        form = new TeamForm(kit, teams);
        unseated = new UnseatedPane(kit, teams, meeting);
        acts = new TeamActs(kit, papers, meeting, wall, again);
        table();
        find.setId(GroupIds.FIND);
        find.setPromptText(kit.say("team.find"));
        find.setOnAction(_ -> find());
        var middle = new VBox(8, find, members.node(), moving());
        VBox.setVgrow(members.node(), Priority.ALWAYS);
        middle.getStyleClass().add("team-middle");
        var side = new VBox(14, form.root(), unseated.root());
        VBox.setVgrow(unseated.root(), Priority.ALWAYS);
        var scroll = Forms.scrolled(side);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("team-side");
        var left = new VBox(table, Widths.of(table, 2, List.of(5.5, 4.0, 5.5, 6.5)));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        var split = new HBox(16, left, middle, scroll);
        split.setMinHeight(0);
        VBox.setVgrow(split, Priority.ALWAYS);
        sizes.setMinWidth(Region.USE_PREF_SIZE);
        root = new VBox(10, new FlowPane(16, 8, sizes, acts.root()), balance, split);
    }

    VBox root() {
        return root;
    }

    void focus() {
        table.requestFocus();
    }

    void show(Teams.Shown shown) {
        now = Optional.of(shown);
        sizes.setText(words.sizes(shown.teams()));
        balance.setText(kit.say("team.balance", words.balance(shown.balance())));
        var before = team().map(Team::number).orElse(1);
        table.getItems().setAll(shown.teams());
        choose(before);
        unseated.show(shown);
        acts.show(shown);
        chosen();
    }

    private void table() {
        table.setId(GroupIds.TEAMS);
        table.getStyleClass().add("dense");
        table.getColumns()
                .setAll(List.of(
                        column("team.column.team", words::name),
                        column(
                                "team.column.people",
                                t -> Integer.toString(t.seats().size())),
                        column("team.facilitator", Team::facilitator),
                        column("team.note-taker", Team::noteTaker)));
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> chosen());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                members.focus();
                event.consume();
            }
        });
    }

    private HBox moving() {
        to.setId(GroupIds.MOVE);
        to.setPrefColumnCount(2);
        to.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("[0-9]{0,2}") ? change : null));
        to.setOnAction(_ -> move());
        members.node().addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().matches("[0-9]")) {
                to.setText(event.getCharacter());
                to.requestFocus();
                to.end();
                event.consume();
            }
        });
        members.node().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                rise();
                event.consume();
            }
        });
        return Forms.row(
                Forms.muted(kit.say("team.move-to")),
                to,
                Forms.button("team-move-now", kit.say("team.move"), this::move),
                Forms.gap(),
                Forms.button(GroupIds.RISE, kit.say("team.rise"), this::rise));
    }

    private Optional<Team> team() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void choose(int number) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).number() == number) {
                table.getSelectionModel().clearAndSelect(i);
                table.getFocusModel().focus(i);
            }
        }
    }

    private void chosen() {
        team().ifPresent(team -> {
            form.show(team);
            now.ifPresent(shown -> members.show(shown.of(team)));
        });
    }

    /** Goes to whoever has the name or initials, in whatever group. */
    private void find() {
        var typed = find.getText().strip().toLowerCase(Locale.ROOT);
        now.ifPresent(shown -> shown.people().stream()
                .filter(a -> !typed.isEmpty() && shown.of(a.id()).isPresent())
                .filter(a -> a.name().contains(typed)
                        || a.initials().toLowerCase(Locale.ROOT).startsWith(typed))
                .findFirst()
                .ifPresentOrElse(this::go, () -> kit.notices().warn(kit.say("team.not-found"))));
    }

    private void go(Attendee who) {
        now.flatMap(shown -> shown.of(who.id())).ifPresent(team -> {
            choose(team.number());
            members.choose(who.id());
        });
    }

    private void move() {
        if (to.getText().isEmpty()) {
            to.requestFocus();
            return;
        }
        int number = Integer.parseInt(to.getText());
        members.selected().ifPresent(who -> {
            int from = team().map(Team::number).orElse(number);
            kit.act(() -> teams.move(meeting, who.id(), number), team -> {
                to.clear();
                members.focus();
                kit.notices()
                        .undoable(
                                kit.say("team.moved", who.display(), words.name(team)),
                                () -> kit.act(() -> teams.move(meeting, who.id(), from), _ -> {}));
            });
        });
    }

    private void rise() {
        members.selected().ifPresent(who -> {
            int from = team().map(Team::number).orElse(1);
            kit.act(() -> teams.rise(meeting, who.id()), (AttendeeId _) -> {
                members.focus();
                kit.notices()
                        .undoable(
                                kit.say("team.risen", who.display()),
                                () -> kit.act(() -> teams.move(meeting, who.id(), from), _ -> {}));
            });
        });
    }

    private TableColumn<Team, String> column(String key, Function<Team, String> word) {
        var column = new TableColumn<Team, String>(kit.say(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(word.apply(cell.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
