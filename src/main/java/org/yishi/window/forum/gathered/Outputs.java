package org.yishi.window.forum.gathered;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Exhibit;
import org.yishi.model.Outcome;
import org.yishi.model.forum.opinion.Gathered;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.FilePicker;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.paper.Handing;

/** Where opinions go: the wall, papers, an Excel file. */
public final class Outputs {
    /** Before anything was read. */
    public static final Gathered NOTHING = new Gathered(List.of(), List.of(), List.of(), List.of(), 0, 0);

    private final Kit kit;
    private final Desks desks;
    private final OnWall wall;
    private final Supplier<Gathered> now;
    private final HBox root;

    /** Menus; {@code now} is what the page shows. */
    public Outputs(Kit kit, Desks desks, OnWall wall, Supplier<Gathered> now) {
        this.kit = kit;
        this.desks = desks;
        this.wall = wall;
        this.now = now;
        var shows = new MenuButton(
                kit.say("opinion.wall"),
                Icons.of(Feather.MONITOR),
                item("opinion-wall-opinions", kit.say("opinion.wall-opinions"), () -> show(desks.wall()::opinions)),
                item("opinion-wall-questions", kit.say("opinion.wall-questions"), () -> show(desks.wall()::questions)),
                item("opinion-wall-proposals", kit.say("opinion.wall-proposals"), () -> show(desks.wall()::proposals)));
        shows.setId(OpinionIds.WALL);
        shows.setMinWidth(Region.USE_PREF_SIZE);
        var papers = new MenuButton(
                kit.say("opinion.papers"),
                Icons.of(Feather.FILE_TEXT),
                item("opinion-summary", kit.say("opinion.summary-title"), this::summary),
                item("opinion-adopted", kit.say("opinion.adoption-title"), this::adoption),
                item("opinion-book", kit.say("opinion.book"), this::book));
        papers.setId(OpinionIds.PAPERS);
        papers.setMinWidth(Region.USE_PREF_SIZE);
        root = Forms.row(shows, papers);
    }

    /** The menus side by side. */
    public Node root() {
        return root;
    }

    private void show(Function<Gathered, Exhibit> exhibit) {
        wall.show(exhibit.apply(now.get()), root);
    }

    private void summary() {
        new Handing(kit)
                .word(
                        kit.say("opinion.summary-title") + ".docx",
                        file -> desks.papers().summary(desks.meeting(), file));
    }

    private void adoption() {
        new Handing(kit)
                .word(
                        kit.say("opinion.adoption-title") + ".docx",
                        file -> desks.papers().adoption(desks.meeting(), file));
    }

    private void book() {
        excel(
                kit,
                kit.say("opinion.book-name") + ".xlsx",
                file -> desks.papers().book(desks.meeting(), file));
    }

    /** Writes an Excel file where the person says. */
    public static void excel(Kit kit, String name, Function<Path, Outcome<Path>> write) {
        kit.files()
                .save(FilePicker.Kind.EXCEL, name)
                .ifPresent(target -> kit.act(
                        () -> write.apply(target),
                        written -> kit.notices()
                                .offer(
                                        kit.say("meeting.written", written.getFileName()),
                                        kit.say("hall.sheet-open"),
                                        () -> kit.act(() -> kit.files().show(target), _ -> {}))));
    }

    private static MenuItem item(String id, String words, Runnable deed) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
