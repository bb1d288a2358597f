package org.yishi.window.backup;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.backup.Kept;
import org.yishi.desk.backup.Safekeeping;
import org.yishi.desk.settings.Settings;
import org.yishi.model.Outcome;
import org.yishi.model.event.Holdings;
import org.yishi.text.Days;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The backups of the open file, newest first, below what is open now; one of them can be restored. */
public final class BackupSection {
    private static final long KILO = 1024;

    private final Kit kit;
    private final Safekeeping safe;
    private final Days days;
    private final Label present = Forms.wrapped("");
    private final TableView<Kept> table = new TableView<>();
    private final VBox root;

    public BackupSection(Kit kit, Safekeeping safe, Settings settings) {
        this.kit = kit;
        this.safe = safe;
        days = new Days(kit.text());
        present.setId(BackupIds.PRESENT);
        columns();
        var restore = Forms.button(BackupIds.RESTORE, Feather.ROTATE_CCW, kit.say("backup.restore"), this::ask);
        restore.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        root = new VBox(
                12,
                Forms.muted(kit.say("backup.lead", safe.folder())),
                present,
                table,
                Forms.row(restore, Forms.button(BackupIds.NOW, Feather.SAVE, kit.say("backup.now"), this::now)),
                new SecondPlaceRow(kit, settings, this::now).root());
        root.getStyleClass().add("section");
        VBox.setVgrow(table, Priority.ALWAYS);
        read();
    }

    /** What is shown. */
    public VBox root() {
        return root;
    }

    private record Shown(Holdings now, List<Kept> kept) {}

    private void read() {
        kit.ask(() -> new Shown(safe.now(), safe.all()), shown -> {
            present.setText(kit.say("backup.present", holds(shown.now())));
            table.getItems().setAll(shown.kept());
        });
    }

    private void now() {
        kit.ask(
                () -> {
                    safe.keep();
                    return true;
                },
                _ -> read());
    }

    private void columns() {
        table.setId(BackupIds.TABLE);
        table.setPlaceholder(Forms.muted(kit.say("backup.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("backup.when", 210, kept -> days.dateTime(kept.at()));
        column("backup.size", 100, kept -> kit.say("backup.kilobytes", (kept.bytes() + KILO - 1) / KILO));
        column("backup.holds", 620, kept -> kept.holdings().map(this::holds).orElse(""));
    }

    private void column(String key, double width, Function<Kept, String> words) {
        var column = new TableColumn<Kept, String>(kit.say(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        table.getColumns().add(column);
    }

    private String holds(Holdings holdings) {
        return kit.say(
                "backup.holding",
                holdings.residents(),
                holdings.meetings(),
                holdings.entries(),
                days.dateTime(holdings.last()));
    }

    private void ask() {
        var chosen = table.getSelectionModel().getSelectedItem();
        var confirm = Forms.primary(BackupIds.CONFIRM, kit.say("backup.confirm"), () -> restore(chosen));
        var panel = new VBox(
                14,
                Forms.heading(kit.say("backup.sure", days.dateTime(chosen.at()))),
                Forms.wrapped(kit.say(
                        "backup.then", chosen.holdings().map(this::holds).orElse(""))),
                present(),
                Forms.wrapped(kit.say("backup.aside")),
                Forms.row(
                        confirm, Forms.button(BackupIds.CANCEL, kit.say("backup.cancel"), kit.notices()::closePanel)));
        panel.getStyleClass().add(Looks.PANEL);
        panel.setPrefWidth(720);
        kit.notices().panel(panel);
        confirm.requestFocus();
    }

    private Label present() {
        return Forms.wrapped(present.getText());
    }

    private void restore(Kept chosen) {
        kit.notices().closePanel();
        kit.go()
                .reopen(() -> safe.restore(chosen.file())
                        .then(aside -> Outcome.done(
                                kit.say("backup.restored", days.dateTime(chosen.at()), aside.getFileName()))));
    }
}
