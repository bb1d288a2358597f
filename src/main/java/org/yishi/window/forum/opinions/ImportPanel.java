package org.yishi.window.forum.opinions;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.yishi.desk.forum.opinion.read.Line;
import org.yishi.desk.forum.opinion.read.Preview;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.Said;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.gathered.OpinionIds;
import org.yishi.window.forum.gathered.Outputs;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** Takes a group's opinions over from a file or from pasted text: first to be looked at, then all at once. */
final class ImportPanel {
    private final Kit kit;
    private final Desks desks;
    private final Said usual;
    private final TextArea paste = new TextArea();
    private final ListView<Line> lines = new ListView<>();
    private final Label told = Forms.wrapped("");
    private final Button take;
    private final Latest reading;
    private Optional<Preview> preview = Optional.empty();

    private ImportPanel(Kit kit, Desks desks, Said usual) {
        this.kit = kit;
        this.desks = desks;
        this.usual = usual;
        reading = new Latest(kit.background());
        take = Forms.primary(OpinionIds.TAKE, kit.say("opinion.take-none"), this::take);
        take.setDisable(true);
    }

    /** Opens the panel; {@code where} says for which group. */
    static void open(Kit kit, Desks desks, Said usual, String where) {
        new ImportPanel(kit, desks, usual).open(where, Optional.empty());
    }

    /** Opens the panel with a file that was dropped. */
    static void open(Kit kit, Desks desks, Said usual, String where, Path dropped) {
        new ImportPanel(kit, desks, usual).open(where, Optional.of(dropped));
    }

    private void open(String where, Optional<Path> file) {
        paste.setId(OpinionIds.PASTE);
        paste.setPromptText(kit.say("opinion.paste-prompt"));
        paste.setPrefRowCount(5);
        paste.setWrapText(true);
        paste.textProperty().subscribe((_, now) -> read(now));
        lines.setId(OpinionIds.PREVIEW);
        lines.setPrefHeight(260);
        lines.setPlaceholder(Forms.muted(kit.say("opinion.preview-empty")));
        lines.setCellFactory(_ -> new LineCell(kit));
        told.setId(OpinionIds.WRONG);
        var cancel = Forms.button(OpinionIds.CANCEL, kit.say("opinion.cancel"), kit.notices()::closePanel);
        cancel.setCancelButton(true);
        var root = new VBox(
                10,
                Forms.title(kit.say("opinion.import")),
                Forms.muted(where),
                Forms.row(
                        Forms.button(OpinionIds.CHOOSE_FILE, kit.say("opinion.choose-file"), this::choose),
                        Forms.button(OpinionIds.TEMPLATE, kit.say("opinion.template"), this::template)),
                paste,
                lines,
                told,
                Forms.row(Forms.gap(), cancel, take));
        root.getStyleClass().add(Looks.PANEL);
        root.setPrefWidth(760);
        root.focusedProperty().subscribe(focused -> {
            if (focused) {
                paste.requestFocus();
            }
        });
        kit.notices().panel(root);
        file.ifPresent(this::read);
    }

    private void choose() {
        kit.files().open(FilePicker.Kind.ROSTER).ifPresent(this::read);
    }

    private void template() {
        Outputs.excel(
                kit,
                kit.say("opinion.template-name") + ".xlsx",
                file -> desks.papers().template(desks.meeting(), file));
    }

    private void read(Path file) {
        reading.run(() -> desks.reading().file(desks.meeting(), file, usual), this::show);
    }

    private void read(String pasted) {
        if (pasted.isBlank()) {
            show(Outcome.refused("opinion.preview-empty"));
            return;
        }
        reading.run(() -> desks.reading().pasted(desks.meeting(), pasted, usual), this::show);
    }

    private void show(Outcome<Preview> outcome) {
        switch (outcome) {
            case Outcome.Done<Preview>(var found) -> {
                preview = Optional.of(found);
                lines.getItems().setAll(found.lines());
                int taken = found.toTake().size();
                told.setText(kit.say(
                        "opinion.preview-told",
                        taken,
                        found.count(Line.State.KNOWN),
                        found.count(Line.State.TOO_LONG),
                        found.count(Line.State.NO_GROUP)));
                take.setText(taken == 0 ? kit.say("opinion.take-none") : kit.say("opinion.take-count", taken));
                take.setDisable(taken == 0);
            }
            case Outcome.Refused<Preview>(var why) -> {
                preview = Optional.empty();
                lines.getItems().clear();
                told.setText(kit.text().of(why));
                take.setText(kit.say("opinion.take-none"));
                take.setDisable(true);
            }
        }
    }

    private void take() {
        preview.ifPresent(found -> kit.act(() -> desks.opinions().take(desks.meeting(), found.toTake()), ids -> {
            kit.notices().closePanel();
            kit.notices()
                    .undoable(
                            kit.say("opinion.taken-count", ids.size()),
                            () -> kit.act(() -> desks.opinions().takeBack(ids, kit.say("opinion.mistyped")), _ -> {}));
        }));
    }

    /** A line as it would be taken. */
    private static final class LineCell extends ListCell<Line> {
        private final Kit kit;

        LineCell(Kit kit) {
            this.kit = kit;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setText("");
                setGraphic(null);
                return;
            }
            var words = new Label(kit.say(
                    "opinion.preview-line",
                    line.row(),
                    kit.text().of("opinion.kind", line.said().kind()),
                    line.said().words()));
            words.setMaxWidth(560);
            var state = kit.text().of("opinion.line", line.state());
            setGraphic(
                    Forms.row(words, Forms.gap(), Forms.badge(state, line.isTaken() ? Looks.SUCCESS : Looks.NEUTRAL)));
        }
    }
}
