package org.yishi.window.compact.draft;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.compact.Drafting.Step;
import org.yishi.desk.compact.TextFiles;
import org.yishi.model.Outcome;
import org.yishi.model.compact.read.Reading;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Panel;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** Takes a whole text over, pasted or from a Word or text file: what it comes to is shown before it is taken. */
final class TakeText {
    private static final int MOST_SLIPS = 40;

    private final Kit kit;
    private final CompactDesks desks;
    private final long version;
    private final Consumer<Callable<Outcome<Step>>> step;
    private final CompactWords words;
    private final TextArea area = Fields.lines(10);
    private final Label found = Forms.wrapped("");
    private final VBox slips = new VBox(4);

    TakeText(Kit kit, CompactDesks desks, long version, Consumer<Callable<Outcome<Step>>> step) {
        this.kit = kit;
        this.desks = desks;
        this.version = version;
        this.step = step;
        words = new CompactWords(kit.text());
        area.setPrefColumnCount(60);
        area.textProperty().subscribe(text -> tell(desks.drafting().read(text)));
        found.getStyleClass().add(Looks.FIELD_NAME);
    }

    void ask() {
        var scroll = Forms.scrolled(slips);
        scroll.setMaxHeight(160);
        scroll.setPrefHeight(110);
        var panel = new Panel(
                kit,
                kit.say("compact.take"),
                Forms.muted(kit.say("compact.take-hint")),
                Forms.field(CompactIds.PASTED, kit.say("compact.pasted"), area),
                Forms.row(Forms.button(CompactIds.FILE, Feather.FOLDER, kit.say("compact.from-file"), this::open)),
                found,
                scroll);
        panel.show(CompactIds.KEEP, kit.say("compact.take-over"), () -> {
            var reading = desks.drafting().read(area.getText());
            if (reading.text().articles().isEmpty()) {
                panel.say(kit.say("compact.take-none"));
                return;
            }
            panel.close();
            step.accept(() -> desks.drafting().take(version, reading));
        });
        area.requestFocus();
    }

    private void open() {
        kit.files().open(FilePicker.Kind.ANY).ifPresent(this::read);
    }

    private void read(Path file) {
        kit.act(() -> TextFiles.text(file), area::setText);
    }

    private void tell(Reading reading) {
        boolean isNothing = area.getText().isBlank();
        found.setText(
                isNothing
                        ? ""
                        : kit.say(
                                "compact.take-found",
                                reading.text().title(),
                                reading.text().chapters().size(),
                                reading.text().articles().size(),
                                reading.slips().size()));
        slips.getChildren().clear();
        if (!isNothing) {
            reading.slips().stream().limit(MOST_SLIPS).forEach(slip -> {
                var line = Forms.wrapped(words.slip(slip));
                line.getStyleClass().add(Looks.WARNING);
                slips.getChildren().add(line);
            });
        }
    }
}
