package org.yishi.window.meeting.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.model.body.Matter;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.meeting.MeetingDesks;
import org.yishi.window.meeting.MeetingIds;

/** One item of the agenda: kind, matter, title, presenter, minutes, text. What is changed is kept when it is left. */
final class ItemForm {
    private static final int LONGEST = 600;

    private final Kit kit;
    private final MeetingDesks desks;
    private final TextField title = new TextField();
    private final ComboBox<ItemKind> kind;
    private final ComboBox<Matter> matter;
    private final NameField presenter;
    private final Spinner<Integer> minutes = new Spinner<>(0, LONGEST, 0, 5);
    private final TextArea words = new TextArea();
    private final VBox root;
    private Optional<AgendaItem> item = Optional.empty();
    private boolean filling;

    ItemForm(Kit kit, MeetingDesks desks) {
        this.kit = kit;
        this.desks = desks;
        kind = Choosers.of(
                Arrays.asList(ItemKind.values()),
                ItemKind.REPORT,
                k -> kit.text().of("meeting.kind", k));
        matter = Choosers.of(
                Arrays.asList(Matter.values()), Matter.GENERAL, m -> kit.text().of("meeting.matter", m));
        presenter = new NameField(MeetingIds.ITEM_PRESENTER, kit.say("meeting.name-prompt"));
        minutes.setEditable(true);
        minutes.setPrefWidth(110);
        words.setWrapText(true);
        words.setPrefRowCount(4);
        var matterField = Forms.field(MeetingIds.ITEM_MATTER, kit.say("meeting.matter-name"), matter);
        HBox.setHgrow(matterField, Priority.ALWAYS);
        var presenterField =
                Forms.field(MeetingIds.ITEM_PRESENTER + "-box", kit.say("meeting.presenter"), presenter.root());
        HBox.setHgrow(presenterField, Priority.ALWAYS);
        var text = Forms.field(MeetingIds.ITEM_TEXT, kit.say("meeting.item-text"), words);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(words, Priority.ALWAYS);
        root = new VBox(
                10,
                Forms.field(MeetingIds.ITEM_TITLE, kit.say("meeting.item-title"), title),
                new HBox(10, Forms.field(MeetingIds.ITEM_KIND, kit.say("meeting.item-kind"), kind), matterField),
                new HBox(
                        10,
                        presenterField,
                        Forms.field(MeetingIds.ITEM_MINUTES, kit.say("meeting.item-minutes"), minutes)),
                text);
        root.setDisable(true);
        listen();
    }

    VBox root() {
        return root;
    }

    void focus() {
        title.requestFocus();
    }

    void people(List<Candidate<String>> names) {
        presenter.offer(names);
    }

    /** Shows an item; the same one again leaves what is being typed alone. */
    void show(Optional<AgendaItem> next) {
        var before = item.map(AgendaItem::id);
        if (!before.equals(next.map(AgendaItem::id))) {
            keep();
            item = next;
            next.ifPresent(this::fill);
        } else if (item.flatMap(this::changed).isEmpty()) {
            item = next;
            next.ifPresent(this::fill);
        } else {
            item = next;
        }
        root.setDisable(next.isEmpty());
    }

    /** Keeps what was changed. */
    void keep() {
        item.flatMap(this::changed).ifPresent(draft -> {
            ItemId id = item.orElseThrow().id();
            kit.act(() -> desks.agendas().change(id, draft), _ -> {});
        });
    }

    private void fill(AgendaItem now) {
        filling = true;
        title.setText(now.title());
        kind.setValue(now.kind());
        matter.setValue(now.matter());
        presenter.name(now.presenter());
        minutes.getValueFactory().setValue(now.plannedMinutes());
        words.setText(now.text());
        filling = false;
    }

    private Optional<ItemDraft> changed(AgendaItem before) {
        var draft = new ItemDraft(
                kind.getValue(),
                matter.getValue(),
                title.getText().strip(),
                presenter.name(),
                minutes.getValue(),
                words.getText().strip());
        var kept = new ItemDraft(
                before.kind(),
                before.matter(),
                before.title(),
                before.presenter(),
                before.plannedMinutes(),
                before.text());
        return draft.equals(kept) || draft.title().isBlank() ? Optional.empty() : Optional.of(draft);
    }

    private void listen() {
        title.focusedProperty().addListener((_, _, focused) -> left(focused));
        presenter.field().focusedProperty().addListener((_, _, focused) -> left(focused));
        words.focusedProperty().addListener((_, _, focused) -> left(focused));
        minutes.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                minutes.commitValue();
            }
        });
        minutes.valueProperty().addListener((_, _, _) -> left(filling));
        kind.valueProperty().addListener((_, _, _) -> left(filling));
        matter.valueProperty().addListener((_, _, _) -> left(filling));
        title.setOnAction(_ -> keep());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
                keep();
                event.consume();
            }
        });
    }

    private void left(boolean busy) {
        if (!busy) {
            keep();
        }
    }
}
