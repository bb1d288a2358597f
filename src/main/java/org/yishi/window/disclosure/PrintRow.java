package org.yishi.window.disclosure;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.paper.PosterPapers.Size;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.paper.Handing;

/** Writes the wall copy, A4 or A3, and the archive copy; what may not hang is shown first. */
final class PrintRow {
    private final Kit kit;
    private final NoticeDesks desks;
    private final Disclosure notice;
    private final Consumer<Runnable> keep;

    /** The papers of a notice; {@code keep} keeps what is being typed first, then goes on. */
    PrintRow(Kit kit, NoticeDesks desks, Disclosure notice, Consumer<Runnable> keep) {
        this.keep = keep;
        this.kit = kit;
        this.desks = desks;
        this.notice = notice;
    }

    Node root() {
        return new FlowPane(
                8,
                8,
                Forms.button(
                        DisclosureIds.WALL_A4,
                        Feather.PRINTER,
                        kit.say("disclosure.wall-a4"),
                        () -> keep.accept(() -> wall(Size.A4))),
                Forms.button(
                        DisclosureIds.WALL_A3,
                        Feather.PRINTER,
                        kit.say("disclosure.wall-a3"),
                        () -> keep.accept(() -> wall(Size.A3))),
                Forms.button(
                        DisclosureIds.ARCHIVE,
                        Feather.ARCHIVE,
                        kit.say("disclosure.archive-copy"),
                        () -> keep.accept(this::archive)));
    }

    private void wall(Size size) {
        kit.ask(() -> desks.check().find(desks.disclosures().find(notice.id()).orElse(notice)), found -> {
            if (found.isEmpty()) {
                write(size, false);
            } else {
                var panel = new LeakPanel(
                        kit.text(),
                        found.stream().map(desks.check()::said).toList(),
                        () -> {
                            kit.notices().closePanel();
                            write(size, true);
                        },
                        kit.notices()::closePanel);
                kit.notices().panel(panel.root());
                panel.focus();
            }
        });
    }

    private void archive() {
        new Handing(kit)
                .word(
                        kit.say("disclosure.archive-name", notice.number()),
                        target -> desks.papers().archive(notice.id(), target));
    }

    private void write(Size size, boolean masked) {
        var name = kit.say("disclosure.wall-name", notice.number(), size.name());
        new Handing(kit).word(name, target -> desks.papers().wall(notice.id(), target, size, masked));
    }
}
