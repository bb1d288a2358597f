package org.yishi.window.figures;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.figure.FigurePapers;
import org.yishi.model.Outcome;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.ledger.Ledger;
import org.yishi.text.figure.FigureWords;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;

/** The report shown as a Word or an Excel file, and the ledgers: by W, E and L. */
final class ExportBar {
    private final Kit kit;
    private final FigurePapers papers;
    private final Supplier<Period> period;
    private final MenuButton ledgers = new MenuButton();
    private final HBox root;

    ExportBar(Kit kit, FigurePapers papers, Supplier<Period> period) {
        this.kit = kit;
        this.papers = papers;
        this.period = period;
        ledgers.setId(FigureIds.LEDGERS);
        ledgers.setText(kit.say("figures.ledgers"));
        ledgers.setGraphic(Icons.of(Feather.BOOK));
        ledgers.setMinWidth(Region.USE_PREF_SIZE);
        Stream.of(Ledger.values()).map(this::item).forEach(ledgers.getItems()::add);
        root = Forms.row(
                Forms.button(FigureIds.WORD, Feather.FILE_TEXT, kit.say("figures.word"), this::word),
                Forms.button(FigureIds.EXCEL, Feather.GRID, kit.say("figures.excel"), this::excel),
                ledgers);
    }

    Node root() {
        return root;
    }

    /** Takes its keys; true where the key was one of them. */
    boolean takes(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case W -> word();
            case E -> excel();
            case L -> {
                ledgers.requestFocus();
                ledgers.show();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private MenuItem item(Ledger ledger) {
        var item = new MenuItem(kit.text().of("figures.ledger", ledger));
        item.setId(FigureIds.ledger(ledger));
        item.setOnAction(_ -> save(
                FilePicker.Kind.EXCEL,
                kit.say("figures.ledger-name", item.getText(), papers.today()),
                target -> papers.ledger(ledger, target)));
        return item;
    }

    private void word() {
        var shown = period.get();
        save(FilePicker.Kind.WORD, name(shown), target -> papers.word(shown, target));
    }

    private void excel() {
        var shown = period.get();
        save(FilePicker.Kind.EXCEL, name(shown), target -> papers.excel(shown, target));
    }

    private String name(Period shown) {
        return new FigureWords(kit.text()).title(shown);
    }

    private void save(FilePicker.Kind kind, String name, Function<Path, Outcome<Path>> write) {
        kit.files()
                .save(kind, name)
                .ifPresent(target -> kit.act(
                        () -> write.apply(target),
                        written -> kit.notices()
                                .offer(
                                        kit.say("figures.written", written.getFileName()),
                                        kit.say("figures.open"),
                                        () -> kit.act(() -> kit.files().show(written), _ -> {}))));
    }
}
