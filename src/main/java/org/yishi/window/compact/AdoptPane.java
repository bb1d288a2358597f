package org.yishi.window.compact;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.compact.Adopting;
import org.yishi.desk.compact.CompactPage;
import org.yishi.model.compact.Decision;
import org.yishi.model.compact.Version;
import org.yishi.text.Days;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Pane;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** What was decided on the draft, as a whole or change by change; then what follows its adoption. */
final class AdoptPane implements Pane {
    private final Kit kit;
    private final AdoptPanels panels;
    private final CompactWords words;
    private final VBox list = new VBox(10);
    private final VBox root;

    AdoptPane(Kit kit, CompactDesks desks) {
        this.kit = kit;
        panels = new AdoptPanels(kit, desks);
        words = new CompactWords(kit.text());
        var scroll = Forms.scrolled(list);
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
        return kit.say("compact.tab-adopt");
    }

    @Override
    public void show(CompactPage page) {
        list.getChildren().clear();
        page.draft().ifPresent(draft -> draft(page, draft));
        page.basis().ifPresent(version -> adopted(page, version));
    }

    private void draft(CompactPage page, Version draft) {
        list.getChildren()
                .addAll(
                        Forms.heading(kit.say("compact.decide-on", draft.number())),
                        Forms.muted(kit.text().of("compact.who-adopts", page.place())),
                        Forms.row(
                                Forms.primary(
                                        CompactIds.LINK, kit.say("compact.link-poll"), () -> panels.link(page, draft)),
                                Forms.button(
                                        CompactIds.COUNT,
                                        kit.say("compact.type-count"),
                                        () -> panels.count(page, draft))));
        page.decisions().forEach(decision -> list.getChildren().add(decision(page, decision)));
        parts(page);
        var keys = new ArrayList<Node>();
        keys.add(Forms.primary(CompactIds.ADOPT, kit.say("compact.adopt"), () -> panels.adopt(page, draft)));
        if (page.basis().isEmpty()) {
            keys.add(Forms.button(CompactIds.HELD, kit.say("compact.held"), () -> panels.held(page, draft)));
        }
        keys.add(Forms.danger(CompactIds.DROP, kit.say("compact.drop"), () -> panels.drop(page, draft)));
        list.getChildren().add(Forms.row(keys.toArray(Node[]::new)));
    }

    private Node decision(CompactPage page, Decision decision) {
        var about = words.about(page.current().text(), page.change().before(), decision.part());
        var head = Forms.row(
                Forms.heading(about),
                Forms.badge(
                        kit.say(decision.carried() ? "compact.carried" : "compact.failed"),
                        decision.carried() ? Looks.SUCCESS : Looks.DANGER));
        var box = new VBox(4, head, Forms.wrapped(decision.words()));
        box.getStyleClass().add(Looks.CARD);
        return box;
    }

    /** How many changes would hold if the draft were adopted now, and which keep the old words. */
    private void parts(CompactPage page) {
        var parts = page.change().parts();
        var carried = Adopting.carried(page);
        var kept = parts.stream().filter(p -> !carried.contains(p)).toList();
        list.getChildren()
                .add(Forms.wrapped(kit.say("compact.carried-so-far", parts.size() - kept.size(), parts.size())));
        if (!kept.isEmpty() && kept.size() < parts.size()) {
            list.getChildren().add(Forms.muted(kit.say("compact.keep-old", names(page, kept))));
        }
    }

    private String names(CompactPage page, List<String> parts) {
        return parts.stream()
                .map(p -> words.about(page.current().text(), page.change().before(), p))
                .reduce((one, other) -> kit.say("compact.and-also", one, other))
                .orElse("");
    }

    private void adopted(CompactPage page, Version version) {
        var days = new Days(kit.text());
        var none = kit.say("compact.not-yet");
        var box = new VBox(
                6,
                Forms.heading(kit.say("compact.adopted-head", version.number())),
                Forms.wrapped(version.adoption()),
                Forms.wrapped(kit.say(
                        "compact.adopted-facts",
                        version.adoptedOn().map(days::date).orElse(none),
                        version.inForce().map(days::date).orElse(none),
                        version.filedOn().map(days::date).orElse(none),
                        version.putUpOn().map(days::date).orElse(none))));
        version.adoptedOn().filter(_ -> version.filedOn().isEmpty()).ifPresent(on -> {
            var due = on.plusDays(Adopting.FILE_WITHIN);
            long left = ChronoUnit.DAYS.between(page.today(), due);
            var line = Forms.wrapped(
                    left >= 0
                            ? kit.say("compact.file-by", days.date(due), left)
                            : kit.say("compact.file-late", days.date(due), -left));
            line.getStyleClass().add(left >= 0 ? Looks.WARNING : Looks.DANGER);
            box.getChildren().add(line);
        });
        box.getChildren()
                .add(Forms.row(Forms.button(
                        CompactIds.FILED, kit.say("compact.note-days"), () -> panels.follow(page, version))));
        box.getStyleClass().add(Looks.CARD);
        list.getChildren().add(box);
    }
}
