package org.yishi.window.sheet;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.sheet.SheetPreview;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.desk.followup.sheet.Taken;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Running;

/** Reads filled-in sheets: first the files, then what they would change, then what is ticked. */
public final class SheetView implements View {
    private final Kit kit;
    private final SheetRound round;
    private final StackPane middle = new StackPane();
    private final BorderPane root = new BorderPane(middle);
    private final Button choose;
    private Optional<Running> running = Optional.empty();
    private Runnable focus;

    /** A reading that begins with the choice of files, or with those that were dropped on the window. */
    public SheetView(Kit kit, SheetRound round, List<Path> dropped) {
        this.kit = kit;
        this.round = round;
        choose = Forms.primary(SheetIds.CHOOSE, kit.say("sheet.choose"), this::choose);
        focus = choose::requestFocus;
        root.getStyleClass().add(Looks.PLACE);
        root.setTop(Forms.row(
                Forms.title(kit.say("sheet.title")),
                Forms.gap(),
                Forms.button(SheetIds.BACK, Feather.ARROW_LEFT, kit.say("app.back"), this::leave)));
        BorderPane.setMargin(middle, new Insets(12, 0, 0, 0));
        invite();
        takeDrops();
        if (!dropped.isEmpty()) {
            read(dropped);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        focus.run();
    }

    @Override
    public void close() {
        running.ifPresent(Running::cancel);
    }

    private void invite() {
        var box = Forms.empty(Feather.FILE_TEXT, kit.say("sheet.invite"), kit.say("sheet.invite.hint"), choose);
        box.setId(SheetIds.DROP);
        box.getStyleClass().add("drop-field");
        show(new VBox(box), choose::requestFocus);
    }

    private void takeDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.setOnDragDropped(event ->
                read(event.getDragboard().getFiles().stream().map(File::toPath).toList()));
    }

    private void choose() {
        var files = kit.files().openMany(FilePicker.Kind.SHEET);
        if (!files.isEmpty()) {
            read(files);
        }
    }

    private void read(List<Path> files) {
        close();
        var bar = new ProgressBar(0);
        bar.setPrefWidth(320);
        var words = new Label();
        words.setId(SheetIds.PROGRESS);
        var stop = Forms.button(SheetIds.STOP, kit.say("sheet.cancel"), () -> {
            close();
            invite();
        });
        stop.setCancelButton(true);
        var box = new VBox(12, words, bar, stop);
        box.setAlignment(Pos.CENTER);
        show(box, stop::requestFocus);
        running = Optional.of(kit.background()
                .run(
                        () -> round.read(
                                files,
                                done -> kit.background().screen().execute(() -> {
                                    words.setText(kit.say("sheet.reading", done + 1, files.size()));
                                    bar.setProgress((double) done / files.size());
                                })),
                        preview -> preview(files, preview)));
    }

    private void preview(List<Path> files, SheetPreview preview) {
        if (preview.changes().isEmpty()
                && preview.added().isEmpty()
                && preview.wrongs().isEmpty()) {
            show(
                    Forms.empty(
                            Feather.CHECK_SQUARE,
                            kit.say("sheet.nothing"),
                            kit.say("sheet.nothing.hint", preview.rows()),
                            choose),
                    choose::requestFocus);
            return;
        }
        int takeable = preview.changes().size() + preview.added().size();
        var pane = new PreviewPane(
                kit, round, files.size(), preview, (taken, lines) -> taken(taken, lines, takeable - lines.size()));
        show(pane.root(), pane::focus);
    }

    private void taken(Taken taken, List<SheetLine> lines, int left) {
        var pane = new ResultPane(kit, taken, lines, left, this::leave);
        show(pane.root(), pane::focus);
    }

    private void show(Node content, Runnable focused) {
        middle.getChildren().setAll(content);
        focus = focused;
        focused.run();
    }

    private void leave() {
        kit.go().to(Place.FOLLOWUP);
    }
}
