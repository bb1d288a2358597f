package org.yishi.window.forum.groups;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.people.Gender;
import org.yishi.model.presence.Attendee;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Who sits in a group. */
final class MemberList {
    private final ListView<Attendee> list = new ListView<>();

    MemberList(Kit kit) {
        list.setId(GroupIds.MEMBERS);
        list.setCellFactory(_ -> new Cell(kit));
        list.setPlaceholder(Forms.muted(kit.say("team.nobody-here")));
    }

    ListView<Attendee> node() {
        return list;
    }

    void show(List<Attendee> people) {
        var before = selected().map(Attendee::id);
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (list.getItems().equals(people)) {
            return;
        }
        list.getItems().setAll(people);
        before.ifPresent(this::choose);
        if (selected().isEmpty() && !people.isEmpty()) {
            list.getSelectionModel().select(Math.min(at, people.size() - 1));
        }
    }

    void focus() {
        list.requestFocus();
    }

    void choose(AttendeeId who) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(who)) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                list.scrollTo(Math.max(0, i - 3));
            }
        }
    }

    Optional<Attendee> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** A name, with what a facilitator should know: sex, grid or group. */
    static String line(Kit kit, Attendee who) {
        var sex = who.gender() == Gender.UNKNOWN ? "" : kit.text().of("roster.gender", who.gender());
        return String.join(kit.say("lot.gap"), List.of(who.display(), sex, who.group()))
                .strip();
    }

    private static final class Cell extends ListCell<Attendee> {
        private final Kit kit;

        Cell(Kit kit) {
            this.kit = kit;
        }

        @Override
        protected void updateItem(Attendee item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : line(kit, item));
        }
    }
}
