package org.yishi.window.compact;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.compact.CompactPage;
import org.yishi.live.Following;
import org.yishi.model.compact.SuggestionState;
import org.yishi.text.Days;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.draft.DraftPane;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Pane;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.work.Latest;

/** The page of one compact: its articles, what changes, what people and reviewers say, the vote, its versions. */
public final class CompactView implements View {
    private final Kit kit;
    private final CompactDesks desks;
    private final long id;
    private final Latest reading;
    private final Following following;
    private final HBox head = Forms.row();
    private final VBox about = new VBox(4);
    private final TabPane tabs = new TabPane();
    private final VBox root = new VBox(10);
    private final DraftPane draft;
    private final List<Pane> panes = new ArrayList<>();

    public CompactView(Kit kit, CompactDesks desks, long id) {
        this.kit = kit;
        this.desks = desks;
        this.id = id;
        reading = new Latest(kit.background());
        draft = new DraftPane(kit, desks);
        panes.add(draft);
        panes.add(new ComparePane(kit));
        panes.add(new SuggestionPane(kit, desks, this::jump));
        panes.add(new ReviewPane(kit, desks, this::jump));
        panes.add(new AdoptPane(kit, desks));
        panes.add(new VersionsPane(kit, desks));
        panes.forEach(pane -> tabs.getTabs().add(new Tab("", pane.root())));
        tabs.setId(CompactIds.TABS);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinHeight(0);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root.getStyleClass().add(Looks.PLACE);
        root.getChildren().addAll(head, about, tabs);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // What had the focus may be gone after a step; the keys must go on to reach the page.
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(owner -> {
                    if (owner == null
                            && root.getScene() != null
                            && !kit.notices().hasPanel()) {
                        tabs.requestFocus();
                    }
                });
            }
        });
        following = kit.follow(desks.changes(), this::read);
        read();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        draft.focus();
    }

    @Override
    public void close() {
        draft.keep();
        following.close();
        reading.close();
    }

    private void read() {
        reading.run(() -> desks.compacts().page(id), found -> found.ifPresentOrElse(this::show, this::gone));
    }

    private void gone() {
        root.getChildren()
                .setAll(Forms.empty(
                        Feather.BOOK_OPEN,
                        kit.say("compact.title"),
                        kit.say("compact.wrong.gone"),
                        Forms.button(CompactIds.BACK, kit.say("app.back"), kit.go()::back)));
    }

    private void show(CompactPage page) {
        top(page);
        for (int i = 0; i < panes.size(); i++) {
            tabs.getTabs().get(i).setText(panes.get(i).title(page));
            panes.get(i).show(page);
        }
    }

    private void top(CompactPage page) {
        var title = Forms.title(page.compact().title());
        title.setMinWidth(0);
        var back = Forms.icon(CompactIds.BACK, Feather.ARROW_LEFT, kit.say("app.back"), kit.go()::back);
        head.getChildren().setAll(back, title, state(page), Forms.gap());
        page.topic()
                .ifPresent(topic -> head.getChildren()
                        .add(Forms.button(
                                CompactIds.MATTER,
                                topic.number(),
                                () -> kit.go().to(new Goal.Matter(topic.id())))));
        head.getChildren()
                .addAll(
                        Forms.icon(
                                CompactIds.NEW,
                                Feather.EDIT_2,
                                kit.say("compact.change-head"),
                                () -> kit.ask(
                                        () -> new NewCompact.Start(
                                                desks.compacts().village(),
                                                desks.compacts().kinds(),
                                                desks.compacts().topics()),
                                        start -> new NewCompact(kit, desks, start).ask(page.compact()))),
                        new PapersMenu(kit, desks, page).root());
        if (page.draft().isEmpty()) {
            head.getChildren()
                    .add(Forms.primary(
                            CompactIds.REVISE,
                            kit.say("compact.revise"),
                            () -> kit.act(() -> desks.compacts().draft(id), _ -> draft.focus())));
        }
        about.getChildren().setAll(Forms.muted(facts(page)));
    }

    private Node state(CompactPage page) {
        return page.draft()
                .map(v -> Forms.badge(kit.say("compact.drafting", v.number()), Looks.ACCENT))
                .orElseGet(() -> Forms.badge(kit.say("compact.no-draft"), Looks.SUCCESS));
    }

    private String facts(CompactPage page) {
        var text = page.current().text();
        var size =
                kit.say("compact.size", text.chapters().size(), text.articles().size());
        var holds = page.versions().stream()
                .filter(v -> v.holdsOn(page.today()))
                .findFirst()
                .flatMap(v -> v.inForce()
                        .map(day -> kit.say(
                                "compact.holds-since",
                                v.number(),
                                new Days(kit.text()).date(day),
                                v.text().articles().size())))
                .orElse(kit.say("compact.holds-none"));
        var open = page.suggestions().stream()
                .filter(s -> s.state() == SuggestionState.OPEN)
                .count();
        return String.join(
                kit.say("compact.dot"),
                holds,
                size,
                new CompactWords(kit.text()).numbers(page.change()),
                kit.say("compact.open-suggestions", open));
    }

    /** Shows an article where it is written. */
    private void jump(String article) {
        tabs.getSelectionModel().selectFirst();
        draft.select(article);
    }

    /** Alt+1 to Alt+6 choose a tab; with the shortcut key the digits lead to another place. */
    private void key(KeyEvent event) {
        int digit = event.getCode().isDigitKey() ? event.getCode().getCode() - KeyCode.DIGIT1.getCode() : -1;
        if (event.isAltDown() && digit >= 0 && digit < panes.size()) {
            tabs.getSelectionModel().select(digit);
            tabs.requestFocus();
            event.consume();
        }
    }
}
