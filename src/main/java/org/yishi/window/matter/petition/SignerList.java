package org.yishi.window.matter.petition;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.people.People;
import org.yishi.desk.petition.Petitions;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.petition.Mark;
import org.yishi.model.petition.Tally;
import org.yishi.text.Days;
import org.yishi.text.petition.PetitionWords;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** Those who signed, each with whether the name counts; Delete takes the selected name back or brings it back. */
final class SignerList {
    private final Kit kit;
    private final Consumer<Tally.Line> turn;
    private final PetitionWords words;
    private final Days days;
    private final Label head = Forms.heading("");
    private final CheckBox some = new CheckBox();
    private final ListView<Tally.Line> list = new ListView<>();
    private final VBox root;
    private People people = People.none();
    private List<Tally> shown = List.of();
    private boolean isOpen;

    /** A list; {@code turn} takes a name back, or brings it back. */
    SignerList(Kit kit, Consumer<Tally.Line> turn) {
        this.kit = kit;
        this.turn = turn;
        words = new PetitionWords(kit.text());
        days = new Days(kit.text());
        some.setId(PetitionIds.SOME);
        some.setOnAction(_ -> fill());
        list.setId(PetitionIds.NAMES);
        list.setAccessibleText(kit.say("petition.title"));
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(Forms.empty(Feather.USERS, kit.say("petition.empty"), kit.say("petition.empty-hint")));
        list.setOnKeyPressed(event -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && chosen != null && isOpen) {
                turn.accept(chosen);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(8, Forms.row(head, Forms.gap(), some), list);
    }

    VBox root() {
        return root;
    }

    void show(Petitions.Shown petition) {
        people = petition.people();
        isOpen = petition.topic().state().isOpen();
        shown = petition.tally().stream().toList();
        fill();
    }

    private void fill() {
        var lines = shown.stream().flatMap(tally -> tally.lines().stream()).toList();
        var others = lines.stream().filter(line -> line.mark() != Mark.COUNTS).toList();
        head.setText(kit.say("petition.names", lines.size()));
        some.setText(kit.say("petition.some", others.size()));
        some.setVisible(!others.isEmpty() || some.isSelected());
        var wanted = (some.isSelected() ? others : lines).reversed();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(wanted);
        list.getSelectionModel().select(Math.min(at, wanted.size() - 1));
    }

    /** Household and grid, by which people of one name are told apart. */
    static String home(People people, Resident who) {
        var household = who.household().flatMap(people::household);
        return Stream.of(
                        who.birth(),
                        household.map(Household::number).orElse(""),
                        household.map(Household::address).orElse(""),
                        who.grid()
                                .flatMap(people::unit)
                                .map(unit -> unit.name())
                                .orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("  "));
    }

    private final class Row extends ListCell<Tally.Line> {
        @Override
        protected void updateItem(Tally.Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null || shown.isEmpty() ? null : row(shown.getFirst(), line));
        }

        private Region row(Tally tally, Tally.Line line) {
            var name = new Label(line.who().name());
            name.setMinWidth(96);
            var home = Forms.muted(home(people, line.who()));
            home.setWrapText(false);
            home.setMinWidth(0);
            var on = Forms.muted(
                    kit.say("petition.signed-on", days.monthDay(line.signature().on())));
            on.setWrapText(false);
            on.setMinWidth(USE_PREF_SIZE);
            var mark = Forms.badge(words.mark(tally, line), look(line.mark()));
            boolean isBack = line.mark() == Mark.TAKEN_BACK;
            var key = Forms.icon(
                    PetitionIds.turn(getIndex()),
                    isBack ? Feather.ROTATE_CCW : Feather.X,
                    kit.say(isBack ? "petition.sign-again" : "petition.take-back"),
                    () -> turn.accept(line));
            key.setVisible(isOpen);
            var row = Forms.row(name, home, Forms.gap(), on, mark, key);
            row.setPrefWidth(0);
            return row;
        }

        private static String look(Mark mark) {
            return switch (mark) {
                case COUNTS -> Looks.SUCCESS;
                case TAKEN_BACK -> Looks.NEUTRAL;
                case TWICE, GONE, UNDER_AGE, NOT_OF_BODY, SAME_VOICE, NO_HOUSEHOLD -> Looks.WARNING;
            };
        }
    }
}
