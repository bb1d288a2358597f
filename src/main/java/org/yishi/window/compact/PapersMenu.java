package org.yishi.window.compact;

import java.nio.file.Path;
import java.util.function.BiFunction;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.compact.CompactPage;
import org.yishi.desk.compact.CompactPapers;
import org.yishi.model.Outcome;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.paper.Handing;

/** The papers of a compact, from the call for suggestions to the list of those who got the text. */
final class PapersMenu {
    private final Kit kit;
    private final CompactPapers papers;
    private final CompactPage page;
    private final MenuButton root;

    PapersMenu(Kit kit, CompactDesks desks, CompactPage page) {
        this.kit = kit;
        this.page = page;
        papers = desks.papers();
        root = new MenuButton(kit.say("compact.papers"), Icons.of(Feather.PRINTER));
        root.setId(CompactIds.PAPERS);
        root.setMinWidth(MenuButton.USE_PREF_SIZE);
        var version = page.current();
        root.getItems()
                .addAll(
                        item(kit.say("compact.name.tracked"), papers::tracked),
                        item(kit.say("compact.name.compared"), papers::compared),
                        item(kit.say("compact.name.clean"), (_, file) -> papers.clean(version, file)),
                        item(kit.say("compact.name.wall-a3"), (_, file) -> papers.wallA3(version, file)),
                        item(kit.say("compact.name.wall-a4"), (_, file) -> papers.wallA4(version, file)),
                        new SeparatorMenuItem(),
                        item(kit.say("compact.name.call"), papers::call),
                        item(kit.say("compact.name.answers"), (id, file) -> papers.answers(id, file, false)),
                        item(kit.say("compact.name.answers-named"), (id, file) -> papers.answers(id, file, true)),
                        item(kit.say("compact.name.request"), papers::request),
                        new SeparatorMenuItem(),
                        item(kit.say("compact.name.filing"), papers::filing),
                        item(kit.say("compact.name.receipts"), papers::receipts));
    }

    MenuButton root() {
        return root;
    }

    private MenuItem item(String name, BiFunction<Long, Path, Outcome<Path>> write) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> new Handing(kit)
                .word(
                        kit.say("compact.file-name", page.compact().title(), name),
                        file -> write.apply(page.compact().id(), file)));
        return item;
    }
}
