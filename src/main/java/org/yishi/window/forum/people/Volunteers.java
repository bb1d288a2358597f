package org.yishi.window.forum.people;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Resident;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.PickList;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Puts those on the meeting's list who volunteer or are invited, beside those drawn: a name, Enter. */
final class Volunteers {
    private static final double FOUND = 110;

    private final Kit kit;
    private final CheckIn checkIn;
    private final Meeting meeting;
    private final PickList<Resident> pick;
    private final VBox root;
    /** Whether the roster was asked for: only once somebody is about to write a name. */
    private boolean known;

    Volunteers(Kit kit, KeptLots kept, CheckIn checkIn, Meeting meeting) {
        this.kit = kit;
        this.checkIn = checkIn;
        this.meeting = meeting;
        pick = new PickList<>(PeopleIds.ADD, kit.say("lot.add"), Resident::id, _ -> new Row());
        pick.onChosen(c -> add(c.value()));
        pick.onUnknown(_ -> kit.notices().warn(kit.say("lot.nobody-seen")));
        pick.list().setPrefHeight(FOUND);
        pick.list().setMinHeight(FOUND);
        field().setPrefColumnCount(28);
        field().textProperty().subscribe(words -> open(!words.isBlank()));
        root = new VBox(6, pick.list(), Forms.row(field()));
        root.focusWithinProperty().subscribe(within -> {
            if (within && !known) {
                known = true;
                kit.ask(kept::residents, this::offer);
            }
        });
    }

    VBox root() {
        return root;
    }

    private TextField field() {
        return pick.field();
    }

    private void offer(List<Resident> residents) {
        pick.offer(residents.stream()
                .map(r -> new Candidate<>(0, r.name(), r.initials(), r))
                .toList());
    }

    private void add(Resident who) {
        kit.act(() -> checkIn.add(meeting.id(), who.id(), KeptLots.capacity(meeting)), _ -> {
            field().clear();
            kit.notices().say(kit.say("lot.added", who.name()));
        });
    }

    private void open(boolean isOpen) {
        pick.list().setVisible(isOpen);
        pick.list().setManaged(isOpen);
    }

    private static final class Row extends ListCell<Candidate<Resident>> {
        @Override
        protected void updateItem(Candidate<Resident> item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? ""
                            : item.name() + "    " + item.value().birth());
        }
    }
}
