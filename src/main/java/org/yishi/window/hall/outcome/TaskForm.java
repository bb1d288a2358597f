package org.yishi.window.hall.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.presence.RollLine;
import org.yishi.model.task.ListKind;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** A promise: what, who, by when. Names are picked, days are added by keys. */
final class TaskForm {
    private final Seat seat;
    private final TextField what = new TextField();
    private final NameField who;
    private final TextField helpers = new TextField();
    private final DatePicker due = Choosers.day(Optional.empty());
    private final ComboBox<ListKind> list;
    private final VBox root;
    private Optional<ItemId> item = Optional.empty();
    private Optional<ResolutionId> resolution = Optional.empty();

    TaskForm(Seat seat) {
        this.seat = seat;
        who = new NameField(OutcomeIds.WHO, seat.say("hall.task-who-prompt"));
        list = Choosers.of(
                Arrays.asList(ListKind.values()),
                ListKind.PROJECT,
                kind -> seat.kit().text().of("followup.list", kind));
        due.setPrefWidth(150);
        what.setOnAction(_ -> who.field().requestFocus());
        var add = Forms.primary(OutcomeIds.ADD, seat.say("hall.task-add"), this::add);
        var whoField = Forms.field(OutcomeIds.WHO + "-box", seat.say("hall.task-who"), who.root());
        var helpersField = Forms.field(OutcomeIds.HELPERS, seat.say("hall.task-helpers"), helpers);
        HBox.setHgrow(whoField, Priority.ALWAYS);
        HBox.setHgrow(helpersField, Priority.ALWAYS);
        var days = new HBox(
                6,
                due,
                later("task-due-7", "hall.days-later", 7),
                later("task-due-30", "hall.days-later", 30),
                Forms.gap(),
                list,
                add);
        due.setId(OutcomeIds.DUE);
        list.setId(OutcomeIds.LIST);
        root = new VBox(
                8,
                Forms.heading(seat.say("hall.task")),
                Forms.field(OutcomeIds.WHAT, seat.say("hall.task-what"), what),
                new HBox(8, whoField, helpersField),
                Forms.field("task-due-box", seat.say("hall.task-due"), days));
        root.getStyleClass().add(Looks.CARD);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    VBox root() {
        return root;
    }

    void focus() {
        if (what.getText().isBlank()) {
            what.requestFocus();
        } else {
            who.field().requestFocus();
        }
    }

    /** What the next promise follows from. */
    void of(Optional<ItemId> ofItem, Optional<ResolutionId> ofResolution) {
        item = ofItem;
        resolution = ofResolution;
        root.setDisable(item.isEmpty());
    }

    void suggest(String words) {
        what.setText(words);
    }

    void people(List<RollLine> roll) {
        who.offer(roll.stream()
                .map(RollLine::attendee)
                .map(a -> new Candidate<>(a.number(), a.name(), a.initials(), a.display()))
                .toList());
    }

    private Button later(String id, String key, int days) {
        var button = Forms.button(id, seat.say(key, days), () -> add(days));
        button.setFocusTraversable(false);
        return button;
    }

    private void add(int days) {
        var from = Optional.ofNullable(due.getValue()).orElse(today());
        due.setValue(from.plusDays(days));
    }

    private LocalDate today() {
        return seat.desks().work().today();
    }

    private void add() {
        var draft = new TaskDraft(
                what.getText().strip(),
                who.name(),
                helpers.getText().strip(),
                Optional.ofNullable(due.getValue()),
                list.getValue());
        var from = resolution;
        item.ifPresent(i -> seat.turn().act(() -> seat.desks().outcomes().promise(i, from, draft), _ -> {
            what.clear();
            who.name("");
            helpers.clear();
            due.setValue(null);
            what.requestFocus();
        }));
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() && event.getCode() == KeyCode.ENTER) {
            add();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DIGIT7) {
            add(7);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DIGIT3) {
            add(30);
        } else {
            return;
        }
        event.consume();
    }
}
