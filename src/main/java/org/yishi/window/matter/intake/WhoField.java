package org.yishi.window.matter.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.yishi.desk.people.People;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Unit;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.PickList;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Asks for a name: somebody of the roster, found by letters or initials, or whatever is typed. */
final class WhoField {
    private static final double FOUND = 132;

    private final Kit kit;
    private final PickList<Resident> pick;
    private Optional<Resident> chosen = Optional.empty();
    private Optional<ResidentId> known;
    private boolean choosing;
    private People people = People.none();
    private final Consumer<String> gridTold;

    /** A field with a name; {@code gridTold} hears from which grid the resident is who was chosen. */
    WhoField(Kit kit, String name, Optional<ResidentId> known, Consumer<String> gridTold) {
        this.kit = kit;
        this.known = known;
        this.gridTold = gridTold;
        pick = new PickList<>(IntakeIds.WHO, kit.say("matter.who-prompt"), Resident::id, _ -> new Row());
        pick.onChosen(this::choose);
        pick.onUnknown(_ -> open(false));
        pick.list().setPrefHeight(FOUND);
        pick.list().setMinHeight(FOUND);
        pick.field().setText(name);
        pick.field().textProperty().subscribe((before, words) -> {
            if (!choosing && !words.equals(before)) {
                chosen = Optional.empty();
                this.known = Optional.empty();
                open(!words.isBlank() && !pick.list().getItems().isEmpty());
            }
        });
        pick.field().focusedProperty().subscribe(focused -> {
            if (!focused) {
                open(false);
            }
        });
        open(false);
    }

    /** The field under its label, and below it those found. */
    VBox under(String label) {
        var box = Forms.field(IntakeIds.WHO, label, pick.field());
        box.getChildren().add(pick.list());
        return box;
    }

    void offer(People roster) {
        people = roster;
        pick.offer(roster.residents().stream()
                .filter(resident -> !resident.isRetired())
                .map(resident -> new Candidate<>(0, resident.name(), resident.initials(), resident))
                .toList());
        open(false);
    }

    /** Makes room for the next name. */
    void clear() {
        choosing = true;
        pick.field().clear();
        choosing = false;
        chosen = Optional.empty();
        known = Optional.empty();
        open(false);
    }

    String name() {
        return pick.field().getText().strip();
    }

    /** Who it is, where that is somebody of the roster. */
    Optional<ResidentId> resident() {
        return chosen.map(Resident::id).or(() -> known);
    }

    private void choose(Candidate<Resident> candidate) {
        choosing = true;
        pick.field().setText(candidate.name());
        pick.field().end();
        choosing = false;
        chosen = Optional.of(candidate.value());
        open(false);
        gridTold.accept(grid(candidate.value()));
    }

    private String grid(Resident resident) {
        return resident.grid().flatMap(people::unit).map(Unit::name).orElse("");
    }

    private void open(boolean isOpen) {
        pick.list().setVisible(isOpen);
        pick.list().setManaged(isOpen);
    }

    private final class Row extends ListCell<Candidate<Resident>> {
        @Override
        protected void updateItem(Candidate<Resident> item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : told(item.value()));
        }

        private String told(Resident resident) {
            var parts = List.of(resident.birth(), grid(resident)).stream()
                    .filter(part -> !part.isEmpty())
                    .toList();
            return parts.isEmpty()
                    ? resident.name()
                    : kit.say("matter.who-from", resident.name(), String.join(" ", parts));
        }
    }
}
