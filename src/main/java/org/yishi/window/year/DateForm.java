package org.yishi.window.year;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yishi.desk.year.Years;
import org.yishi.model.year.OwnDate;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** A date of the village's own: written down, changed, done, or taken away. */
final class DateForm {
    private static final double WIDTH = 560;

    private final Kit kit;
    private final Years desk;
    private final Optional<OwnDate> old;
    private final DatePicker day;
    private final TextField title = new TextField();
    private final TextField note = new TextField();
    private final CheckBox ends = new CheckBox();
    private final VBox root;

    DateForm(Kit kit, Years desk, LocalDate first, Optional<OwnDate> old) {
        this.kit = kit;
        this.desk = desk;
        this.old = old;
        day = Choosers.day(old.map(OwnDate::day).or(() -> Optional.of(first)));
        old.ifPresent(date -> {
            title.setText(date.title());
            note.setText(date.note());
            ends.setSelected(date.ends());
        });
        title.setPromptText(kit.say("year.date-title-hint"));
        ends.setId(YearIds.ENDS);
        ends.setText(kit.say("year.date-ends"));
        var save = Forms.primary(YearIds.SAVE, kit.say("year.date-save"), this::save);
        save.setDefaultButton(true);
        var cancel = Forms.button(YearIds.CANCEL, kit.say("settings.cancel"), kit.notices()::closePanel);
        cancel.setCancelButton(true);
        var keys = new HBox(8, save);
        old.ifPresent(date -> keys.getChildren()
                .addAll(
                        Forms.button(
                                YearIds.DONE,
                                date.done().isPresent() ? kit.say("year.date-open") : kit.say("year.date-done"),
                                () -> done(date)),
                        Forms.danger(YearIds.REMOVE, kit.say("year.date-remove"), () -> remove(date))));
        keys.getChildren().addAll(Forms.gap(), cancel);
        root = new VBox(
                12,
                Forms.title(old.isPresent() ? kit.say("year.date") : kit.say("year.add")),
                Forms.field(YearIds.TITLE, kit.say("year.date-title"), title),
                Forms.field(YearIds.DAY, kit.say("year.date-day"), day),
                Forms.field(YearIds.NOTE, kit.say("year.date-note"), note),
                ends,
                keys);
        root.setPrefWidth(WIDTH);
        root.getStyleClass().add(Looks.PANEL);
    }

    void open() {
        kit.notices().panel(root);
        title.requestFocus();
    }

    private void save() {
        kit.act(
                () -> desk.put(
                        day.getValue(), title.getText(), ends.isSelected(), note.getText(), old.map(OwnDate::id)),
                id -> {
                    kit.notices().closePanel();
                    kit.notices().say(kit.say("year.said-kept", title.getText().strip()));
                });
    }

    private void done(OwnDate date) {
        boolean isDone = date.done().isEmpty();
        kit.act(() -> desk.done(date.id(), isDone), id -> {
            kit.notices().closePanel();
            kit.notices()
                    .undoable(
                            kit.say(isDone ? "year.said-done" : "year.said-open", date.title()),
                            () -> kit.act(() -> desk.done(date.id(), !isDone), _ -> {}));
        });
    }

    private void remove(OwnDate date) {
        kit.act(() -> desk.remove(date.id(), true), id -> {
            kit.notices().closePanel();
            kit.notices()
                    .undoable(
                            kit.say("year.said-removed", date.title()),
                            () -> kit.act(() -> desk.remove(date.id(), false), _ -> {}));
        });
    }
}
