package org.yishi.window.compact.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.compact.CompactPage;
import org.yishi.desk.compact.Drafting.Step;
import org.yishi.model.Outcome;
import org.yishi.model.compact.Version;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Pane;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/**
 * The articles at the left, the chosen one at the right, large. A draft is written here; every step is on disk at once and
 * can be taken back.
 */
public final class DraftPane implements Pane {
    private final Kit kit;
    private final CompactDesks desks;
    private final Outline outline;
    private final ArticlePane article;
    private final HBox tools = Forms.row();
    private final Button undo;
    private final VBox root;
    private final Deque<Version> before = new ArrayDeque<>();
    private Optional<CompactPage> page = Optional.empty();
    private String wanted = "";

    public DraftPane(Kit kit, CompactDesks desks) {
        this.kit = kit;
        this.desks = desks;
        undo = Forms.button(CompactIds.UNDO, Feather.CORNER_UP_LEFT, kit.say("compact.undo-step"), this::undo);
        article = new ArticlePane(kit, desks, new ArticlePane.Deeds(this::step, this::next));
        outline = new Outline(kit, this::chosen, article::focus);
        outline.root().setPrefWidth(430);
        outline.root().setMinWidth(300);
        HBox.setHgrow(article.root(), Priority.ALWAYS);
        var halves = new HBox(16, outline.root(), article.root());
        VBox.setVgrow(halves, Priority.ALWAYS);
        halves.setMinHeight(0);
        root = new VBox(10, tools, halves);
        root.getStyleClass().add("compact-pane");
        outline.onMove((id, down) ->
                draft().ifPresent(v -> step(() -> desks.drafting().move(v.id(), id, down))));
        outline.onRemove(id ->
                draft().ifPresent(v -> step(() -> desks.drafting().remove(v.id(), id))));
        outline.onInsert(id -> draft().ifPresent(v -> insert(v, id)));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public String title(CompactPage shown) {
        return kit.say("compact.tab-articles", shown.current().text().articles().size());
    }

    @Override
    public void show(CompactPage shown) {
        page = Optional.of(shown);
        tools(shown);
        outline.show(shown, wanted);
        wanted = "";
        article.show(shown, outline.chosen());
    }

    /** Puts the hands where they write. */
    public void focus() {
        outline.focus();
    }

    /** Keeps what is being typed. */
    public void keep() {
        article.keep();
    }

    /** Shows an article. */
    public void select(String id) {
        outline.select(id);
        article.focus();
    }

    private Optional<Version> draft() {
        return page.flatMap(CompactPage::draft);
    }

    private void chosen(String id) {
        article.keep();
        page.ifPresent(p -> article.show(p, id));
    }

    private void tools(CompactPage shown) {
        tools.getChildren().clear();
        undo.setDisable(before.isEmpty());
        shown.draft()
                .ifPresent(draft -> tools.getChildren()
                        .addAll(
                                Forms.button(
                                        CompactIds.TAKE,
                                        Feather.CLIPBOARD,
                                        kit.say("compact.take"),
                                        () -> new TakeText(kit, desks, draft.id(), this::step).ask()),
                                Forms.button(
                                        CompactIds.INSERT,
                                        Feather.PLUS,
                                        kit.say("compact.insert"),
                                        () -> insert(draft, outline.chosen())),
                                Forms.button(
                                        CompactIds.FRAME,
                                        Feather.TYPE,
                                        kit.say("compact.frame-edit"),
                                        () -> new FramePanel(kit, desks, draft, this::step).ask()),
                                Forms.gap(),
                                undo));
        if (shown.draft().isEmpty()) {
            tools.getChildren().add(Forms.muted(kit.say("compact.stands")));
        }
    }

    /** Behind the chosen article; in an empty text at the end of its last chapter. */
    private void insert(Version draft, String after) {
        article.keep();
        var chapter = draft.text().chapters().getLast().id();
        step(() -> after.isEmpty()
                ? desks.drafting().append(draft.id(), chapter, "")
                : desks.drafting().insertAfter(draft.id(), after, ""));
    }

    /** Makes a step, tells it and can take it back. */
    private void step(Callable<Outcome<Step>> deed) {
        kit.act(deed, this::made, why -> {
            // Nothing to keep is nothing to tell.
            if (!why.key().equals("compact.wrong.nothing-changed")) {
                kit.notices().warn(kit.text().of(why));
            }
        });
    }

    private void made(Step step) {
        before.push(step.before());
        undo.setDisable(false);
        boolean isNew = step.before().text().find(step.focus()).isEmpty();
        boolean isGone = step.now().text().find(step.focus()).isEmpty();
        if (isNew && !isGone) {
            outline.select(step.focus());
            wanted = step.focus();
            page.ifPresent(p -> article.focus());
        }
        if (isGone) {
            kit.notices().undoable(kit.say("compact.step-kept"), this::undo);
        }
    }

    private void undo() {
        if (!before.isEmpty()) {
            var last = before.pop();
            kit.act(() -> desks.drafting().restore(last), _ -> undo.setDisable(before.isEmpty()));
        }
    }

    /** Goes on to the article below. */
    private void next() {
        outline.next();
        article.focus();
    }
}
