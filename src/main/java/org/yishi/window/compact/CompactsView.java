package org.yishi.window.compact;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.compact.CompactLine;
import org.yishi.live.Following;
import org.yishi.text.Days;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The village's rules and compacts: which holds since when, which is being revised, what waits for an answer. */
public final class CompactsView implements View {
    private final Kit kit;
    private final CompactDesks desks;
    private final CompactWords words;
    private final Days days;
    private final Latest reading;
    private final Following following;
    private final VBox list = new VBox(10);
    private final VBox root = new VBox(14);

    public CompactsView(Kit kit, CompactDesks desks) {
        this.kit = kit;
        this.desks = desks;
        words = new CompactWords(kit.text());
        days = new Days(kit.text());
        reading = new Latest(kit.background());
        list.setId(CompactIds.LIST);
        var scroll = Forms.scrolled(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add(Looks.PLACE);
        root.getChildren()
                .addAll(
                        Forms.row(
                                Forms.icon("compacts-back", Feather.ARROW_LEFT, kit.say("app.back"), kit.go()::back),
                                Forms.title(kit.say("compact.title")),
                                Forms.gap(),
                                Forms.primary(CompactIds.NEW, kit.say("compact.new-key"), this::create)),
                        scroll);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        following = kit.follow(desks.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        (list.getChildren().isEmpty() ? root : list.getChildren().getFirst()).requestFocus();
    }

    @Override
    public void close() {
        following.close();
        reading.close();
    }

    private void read() {
        reading.run(desks.compacts()::all, this::show);
    }

    private void show(List<CompactLine> lines) {
        if (lines.isEmpty()) {
            list.getChildren()
                    .setAll(Forms.empty(
                            Feather.BOOK_OPEN,
                            kit.say("compact.empty"),
                            kit.say("compact.empty-hint"),
                            Forms.button(CompactIds.NEW + "-first", kit.say("compact.new"), this::create)));
        } else {
            list.getChildren().setAll(lines.stream().map(this::line).toList());
        }
    }

    private Node line(CompactLine line) {
        var head = Forms.row(
                Forms.heading(line.compact().title()),
                Forms.badge(words.kind(line.compact().kind()), Looks.NEUTRAL),
                Forms.gap());
        line.draft()
                .ifPresent(draft ->
                        head.getChildren().add(Forms.badge(kit.say("compact.drafting", draft.number()), Looks.ACCENT)));
        if (line.open() > 0) {
            head.getChildren().add(Forms.badge(kit.say("compact.open-suggestions", line.open()), Looks.WARNING));
        }
        var holds = line.inForce()
                .map(v -> kit.say(
                        "compact.holds-since",
                        v.number(),
                        v.inForce().map(days::date).orElse(""),
                        v.text().articles().size()))
                .orElse(kit.say("compact.holds-none"));
        var button = new Button();
        button.setId("compact-" + line.compact().id());
        var below = Forms.muted(holds);
        // A wrapped label in a button would be as tall as it is wide.
        below.setWrapText(false);
        button.setGraphic(new VBox(4, head, below));
        button.setAccessibleText(line.compact().title());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("compact-line");
        button.setOnAction(_ -> kit.go().to(new Goal.Compact(line.compact().id())));
        return button;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            create();
            event.consume();
        }
    }

    private void create() {
        kit.ask(
                () -> new NewCompact.Start(
                        desks.compacts().village(),
                        desks.compacts().kinds(),
                        desks.compacts().topics()),
                start -> new NewCompact(kit, desks, start).ask());
    }
}
