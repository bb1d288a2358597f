package org.yishi.window.meeting.agenda;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.meeting.MeetingDesks;
import org.yishi.window.meeting.MeetingIds;

/** The agenda: a line adds an item, Alt+Up and Alt+Down or the mouse move it, Delete takes it off. */
public final class AgendaEditor {
    private final Kit kit;
    private final MeetingDesks desks;
    private final MeetingId meeting;
    private final ListView<AgendaItem> list = new ListView<>();
    private final TextField fresh = new TextField();
    private final ComboBox<ItemKind> kind;
    private final ItemForm form;
    private final FilesPane files;
    private final HBox root;
    private Optional<Proceedings> now = Optional.empty();
    private Optional<ItemId> wanted = Optional.empty();

    /** The editor of a meeting's agenda. */
    public AgendaEditor(Kit kit, MeetingDesks desks, MeetingId meeting) {
        this.kit = kit;
        this.desks = desks;
        this.meeting = meeting;
        form = new ItemForm(kit, desks);
        files = new FilesPane(kit, desks);
        list.setId(MeetingIds.ITEMS);
        list.setCellFactory(_ -> new AgendaRow(kit.text(), this::move));
        list.setPlaceholder(Forms.muted(kit.say("meeting.no-items")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> showSelected());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        kind = Choosers.of(
                List.of(ItemKind.values()), ItemKind.DECISION, k -> kit.text().of("meeting.kind", k));
        fresh.setId(MeetingIds.ITEM_NEW);
        fresh.setPromptText(kit.say("meeting.item-new"));
        fresh.setOnAction(_ -> add());
        HBox.setHgrow(fresh, Priority.ALWAYS);
        var left = new VBox(8, Forms.row(kind, fresh), list, deeds());
        left.setPrefWidth(480);
        var right = new VBox(10, form.root(), files.root());
        VBox.setVgrow(form.root(), Priority.ALWAYS);
        right.getStyleClass().add(Looks.CARD);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setPrefWidth(480);
        root = new HBox(16, left, right);
        files.show(Optional.empty(), List.of());
    }

    public HBox root() {
        return root;
    }

    public void focus() {
        fresh.requestFocus();
    }

    public void close() {
        form.keep();
    }

    public void show(Proceedings proceedings) {
        now = Optional.of(proceedings);
        var before = wanted.or(() -> selected().map(AgendaItem::id));
        wanted = Optional.empty();
        list.getItems().setAll(proceedings.items());
        before.ifPresent(this::select);
        form.people(proceedings.attendees().stream()
                .map((Attendee a) -> new Candidate<>(a.number(), a.name(), a.initials(), a.name()))
                .toList());
        showSelected();
    }

    private HBox deeds() {
        return Forms.row(
                Forms.button("agenda-up", Feather.ARROW_UP, kit.say("meeting.item-up"), () -> shift(-1)),
                Forms.button("agenda-down", Feather.ARROW_DOWN, kit.say("meeting.item-down"), () -> shift(1)),
                Forms.gap(),
                Forms.danger(MeetingIds.ITEM_REMOVE, kit.say("meeting.item-remove"), this::remove));
    }

    private void add() {
        var draft = ItemDraft.titled(kind.getValue(), fresh.getText().strip());
        kit.act(() -> desks.agendas().add(meeting, draft), id -> {
            fresh.clear();
            wanted = Optional.of(id);
            select(id);
        });
    }

    private void shift(int by) {
        selected().ifPresent(item -> move(item.id(), item.position() + by));
    }

    private void move(ItemId item, int position) {
        kit.act(() -> desks.agendas().move(item, position), _ -> {});
    }

    private void remove() {
        selected()
                .ifPresent(item -> kit.act(
                        () -> desks.agendas().remove(item.id()),
                        _ -> kit.notices().undoable(kit.say("meeting.item-removed", item.title()), () -> again(item))));
    }

    private void again(AgendaItem item) {
        var draft = new ItemDraft(
                item.kind(), item.matter(), item.title(), item.presenter(), item.plannedMinutes(), item.text());
        kit.act(
                () -> desks.agendas()
                        .add(meeting, draft)
                        .then(id -> desks.agendas().move(id, item.position())),
                _ -> {});
    }

    private void showSelected() {
        var item = selected();
        form.show(item);
        files.show(item.map(AgendaItem::id), now.map(Proceedings::attachments).orElse(List.of()));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            shift(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            shift(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.getCode() == KeyCode.ENTER) {
            form.focus();
        } else {
            return;
        }
        event.consume();
    }

    private void select(ItemId id) {
        list.getItems().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .ifPresent(i -> list.getSelectionModel().select(i));
    }

    private Optional<AgendaItem> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
