package org.yishi.window.compact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.compact.CompactPage;
import org.yishi.model.compact.Version;
import org.yishi.text.Days;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Pane;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.paper.Handing;

/** All versions, the newest first, with what became of each; any two of them can be compared. */
final class VersionsPane implements Pane {
    private final Kit kit;
    private final CompactDesks desks;
    private final CompactWords words;
    private final Days days;
    private final Differences differences;
    private final VBox list = new VBox(10);
    private final VBox compared = new VBox(10);
    private final VBox root;
    private List<Version> versions = List.of();

    VersionsPane(Kit kit, CompactDesks desks) {
        this.kit = kit;
        this.desks = desks;
        words = new CompactWords(kit.text());
        days = new Days(kit.text());
        differences = new Differences(kit);
        var scroll = Forms.scrolled(new VBox(14, list, compared));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(scroll);
        root.getStyleClass().add("compact-pane");
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String title(CompactPage page) {
        return kit.say("compact.tab-versions", page.versions().size());
    }

    @Override
    public void show(CompactPage page) {
        var lines = new ArrayList<Node>();
        page.versions().reversed().forEach(v -> lines.add(line(page, v)));
        list.getChildren().setAll(lines);
        if (!versions.equals(page.versions())) {
            versions = page.versions();
            chooser();
        }
    }

    private Node line(CompactPage page, Version v) {
        var head = Forms.row(
                Forms.heading(words.version(v)),
                Forms.badge(state(page, v), v.holdsOn(page.today()) ? Looks.SUCCESS : Looks.NEUTRAL),
                Forms.muted(
                        kit.say("compact.articles-count", v.text().articles().size())),
                Forms.gap(),
                Forms.button(
                        "compact-print-" + v.number(),
                        Feather.FILE_TEXT,
                        kit.say("compact.name.clean"),
                        () -> new Handing(kit)
                                .word(
                                        kit.say(
                                                "compact.file-name",
                                                page.compact().title(),
                                                words.version(v)),
                                        file -> desks.papers().clean(v, file))));
        var box = new VBox(4, head, Forms.muted(when(v)));
        if (!v.adoption().isEmpty()) {
            box.getChildren().add(Forms.muted(v.adoption()));
        }
        box.getStyleClass().add(Looks.CARD);
        return box;
    }

    private String state(CompactPage page, Version v) {
        return switch (v.state()) {
            case DRAFT -> kit.say("compact.is-draft");
            case DROPPED -> kit.say("compact.is-dropped");
            case ADOPTED -> v.holdsOn(page.today()) ? kit.say("compact.is-in-force") : kit.say("compact.is-adopted");
        };
    }

    private String when(Version v) {
        var parts = new ArrayList<String>();
        parts.add(kit.say("compact.made-on", days.date(v.madeOn())));
        v.adoptedOn().ifPresent(day -> parts.add(kit.say("compact.adopted-on", days.date(day))));
        v.inForce().ifPresent(day -> parts.add(kit.say("compact.in-force-from", days.date(day))));
        v.filedOn().ifPresent(day -> parts.add(kit.say("compact.filed-on", days.date(day))));
        v.putUpOn().ifPresent(day -> parts.add(kit.say("compact.put-up-on", days.date(day))));
        v.ended().ifPresent(day -> parts.add(kit.say("compact.ended-on", days.date(day))));
        return String.join(kit.say("compact.dot"), parts);
    }

    private void chooser() {
        compared.getChildren().clear();
        if (versions.size() < 2) {
            return;
        }
        var from = box(CompactIds.COMPARE_FROM, versions.get(versions.size() - 2));
        var to = box(CompactIds.COMPARE_TO, versions.getLast());
        var result = new VBox(10);
        from.valueProperty().subscribe((_, _) -> compare(result, from, to));
        to.valueProperty().subscribe((_, _) -> compare(result, from, to));
        compared.getChildren()
                .addAll(
                        Forms.row(
                                Forms.heading(kit.say("compact.compare")),
                                from,
                                Forms.muted(kit.say("compact.compare-with")),
                                to),
                        result);
        compare(result, from, to);
    }

    private ComboBox<Version> box(String id, Version chosen) {
        var box = Choosers.of(versions, chosen, words::version);
        box.setId(id);
        box.setAccessibleText(kit.say("compact.compare"));
        return box;
    }

    private void compare(VBox result, ComboBox<Version> from, ComboBox<Version> to) {
        Optional.ofNullable(to.getValue()).ifPresent(after -> {
            var change = desks.compacts().change(from.getValue(), after);
            result.getChildren().setAll(Forms.wrapped(words.numbers(change)), differences.sideBySide(change, true));
        });
    }
}
