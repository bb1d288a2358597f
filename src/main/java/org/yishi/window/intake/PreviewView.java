package org.yishi.window.intake;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.roster.Preview;
import org.yishi.desk.roster.RosterFile;
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.Taken;
import org.yishi.desk.roster.table.Field;
import org.yishi.desk.roster.table.Mapping;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** What taking a file would do: its columns at the left, its rows at the right, anew after each correction. */
final class PreviewView implements View {
    private final Kit kit;
    private final RosterImport desk;
    private final Runnable leave;
    private final Latest reading;
    private final CheckBox keepIds;
    private final Columns columns;
    private final PreviewTable table;
    private final StateButtons states;
    private final VBox notes = new VBox(4);
    private final Button take;
    private final VBox root;
    private RosterFile file;

    PreviewView(Kit kit, RosterImport desk, RosterFile file, Runnable leave) {
        this.kit = kit;
        this.desk = desk;
        this.file = file;
        this.leave = leave;
        reading = new Latest(kit.background());
        keepIds = new CheckBox(kit.say("roster.intake.keep-ids"));
        keepIds.setId(IntakeIds.KEEP_IDS);
        keepIds.selectedProperty().subscribe(this::preview);
        columns = new Columns(kit.text(), this::correct);
        table = new PreviewTable(kit.text());
        states = new StateButtons(kit.text(), table::only);
        take = Forms.primary(IntakeIds.TAKE, kit.say("roster.intake.take-none"), () -> {});
        take.setDisable(true);
        notes.setId(IntakeIds.NOTES);
        root = new VBox(12, top(), split(), Forms.row(states.root(), Forms.gap(), take));
        columns.show(file.mapping());
        preview();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        table.node().requestFocus();
    }

    private Node top() {
        var name = new Label(file.name());
        name.getStyleClass().add(Looks.HEADING);
        var sheets = file.sheets();
        var sheet = Choosers.of(sheets, file.sheet(), this::told);
        sheet.setId(IntakeIds.SHEET);
        sheet.valueProperty().subscribe((_, chosen) -> {
            if (chosen.index() != file.sheet().index()) {
                changeTo(file.on(chosen.index()));
            }
        });
        sheet.setVisible(sheets.size() > 1);
        sheet.setManaged(sheets.size() > 1);
        return Forms.row(name, sheet, Forms.gap(), keepIds);
    }

    private String told(RosterFile.SheetChoice sheet) {
        return kit.say("roster.intake.sheet", sheet.name(), sheet.rows());
    }

    private Node split() {
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Looks.PLAIN, "notes-pane");
        var right = new VBox(8, scroll, table.node());
        HBox.setHgrow(right, Priority.ALWAYS);
        var split = new HBox(16, columns.root(), right);
        VBox.setVgrow(split, Priority.ALWAYS);
        return split;
    }

    private void correct(Mapping mapping) {
        changeTo(file.with(mapping));
    }

    private void changeTo(RosterFile changed) {
        file = changed;
        columns.show(file.mapping());
        preview();
    }

    private void preview() {
        var now = file;
        boolean keep = keepIds.isSelected();
        keepIds.setVisible(now.mapping().has(Field.ID_NUMBER));
        reading.run(() -> desk.preview(now, keep), outcome -> {
            switch (outcome) {
                case Outcome.Done<Preview>(var preview) -> show(preview);
                case Outcome.Refused<Preview>(var why) -> showRefused(why);
            }
        });
    }

    private void show(Preview preview) {
        states.show(preview);
        table.show(file.mapping(), preview.rows());
        notes.getChildren().setAll(preview.notes().stream().map(this::note).toList());
        if (preview.missing() > 0) {
            notes.getChildren().add(Forms.muted(kit.say("roster.intake.missing", preview.missing())));
        }
        int deeds = preview.added() + preview.changed();
        take.setText(
                deeds == 0
                        ? kit.say("roster.intake.take-none")
                        : kit.say("roster.intake.take", preview.added(), preview.changed()));
        take.setDisable(deeds == 0);
        take.setOnAction(_ -> take(preview));
    }

    private void showRefused(Refusal why) {
        notes.getChildren().clear();
        table.showNothing(Forms.empty(
                Feather.ALERT_CIRCLE,
                kit.say("roster.intake.nothing"),
                kit.text().of(why)));
        take.setText(kit.say("roster.intake.take-none"));
        take.setDisable(true);
    }

    private Node note(Refusal note) {
        return Forms.muted(kit.text().of(note));
    }

    private void take(Preview preview) {
        take.setDisable(true);
        kit.act(() -> desk.take(preview), this::said, why -> {
            kit.notices().warn(kit.text().of(why));
            preview();
        });
    }

    private void said(Taken taken) {
        kit.notices()
                .say(kit.say("roster.intake.taken", taken.added(), taken.changed(), taken.same(), taken.refused()));
        leave.run();
    }
}
