package org.yishi.window.forum.budget;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Exhibit;
import org.yishi.model.Outcome;
import org.yishi.model.id.MeetingId;
import org.yishi.window.forum.budget.part.BudgetIds;
import org.yishi.window.forum.budget.part.Page;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.paper.Handing;

/** What the hall is shown and what is printed. */
final class PaperButtons {
    private final Page page;
    private final Supplier<Optional<Page.Told>> told;
    private final HBox root;

    PaperButtons(Page page, Supplier<Optional<Page.Told>> told) {
        this.page = page;
        this.told = told;
        var show = page.desks().show();
        var wall = menu(BudgetIds.WALL, Feather.MONITOR, "budget.wall");
        wall.getItems()
                .setAll(
                        wall("budget.wall-projects", t -> show.projects(t.book())),
                        wall("budget.wall-list", t -> show.list(t.book(), t.funding())),
                        wall(
                                "budget.wall-amendments",
                                t -> show.amendments(
                                        t.book(), page.desks().amendments().order(t.book()))));
        var papers = page.desks().papers();
        var paper = menu("budget-papers", Feather.FILE_TEXT, "budget.papers");
        paper.getItems()
                .setAll(
                        word("budget.paper-projects", papers::projects),
                        word("budget.paper-result", papers::result),
                        excel());
        root = Forms.row(wall, paper);
        root.setMinWidth(Region.USE_PREF_SIZE);
    }

    HBox root() {
        return root;
    }

    private MenuButton menu(String id, Feather icon, String key) {
        var menu = new MenuButton(page.say(key), Icons.of(icon));
        menu.setId(id);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private MenuItem wall(String key, Function<Page.Told, Exhibit> exhibit) {
        var item = new MenuItem(page.say(key));
        item.setOnAction(_ -> told.get().ifPresent(t -> page.wall().show(exhibit.apply(t), root)));
        return item;
    }

    private MenuItem word(String key, BiFunction<MeetingId, Path, Outcome<Path>> write) {
        var item = new MenuItem(page.say(key, ""));
        item.setOnAction(_ -> told.get()
                .ifPresent(t -> new Handing(page.kit())
                        .word(
                                page.say(key, t.book().budget().title()) + FilePicker.Kind.WORD.ending(),
                                file -> write.apply(page.meeting(), file))));
        return item;
    }

    private MenuItem excel() {
        var item = new MenuItem(page.say("budget.paper-sheet"));
        item.setOnAction(_ -> told.get()
                .ifPresent(t -> page.kit()
                        .files()
                        .save(FilePicker.Kind.EXCEL, t.book().budget().title() + FilePicker.Kind.EXCEL.ending())
                        .ifPresent(target -> page.kit()
                                .act(
                                        () -> page.desks().papers().sheet(page.meeting(), target),
                                        written -> page.kit()
                                                .notices()
                                                .offer(
                                                        page.say("meeting.written", written.getFileName()),
                                                        page.say("hall.sheet-open"),
                                                        () -> page.kit()
                                                                .act(
                                                                        () -> page.kit()
                                                                                .files()
                                                                                .show(target),
                                                                        _ -> {}))))));
        return item;
    }
}
