package org.yishi.window.compact.draft;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.compact.CompactPage;
import org.yishi.desk.compact.Drafting.Step;
import org.yishi.model.Outcome;
import org.yishi.model.compact.Version;
import org.yishi.text.compact.CompactWords;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Marks;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;

/** One article, large: its words, what changed in them, why, what people said of it and what a review would ask. */
final class ArticlePane {
    private final Kit kit;
    private final CompactDesks desks;
    private final Deeds deeds;
    private final CompactWords words;
    private final Marks marks;
    private final Label label = Forms.title("");
    private final TextArea area = Fields.lines(5);
    private final TextField reason = new TextField();
    private final VBox reasonField;
    private final FlowPane tools = new FlowPane(8, 8);
    private final VBox beside = new VBox(10);
    private final ScrollPane root;
    private Optional<Version> draft = Optional.empty();
    private String id = "";
    private String kept = "";
    private String keptReason = "";

    /** What becomes of a step, and where it goes on. */
    record Deeds(Consumer<Callable<Outcome<Step>>> step, Runnable next) {}

    ArticlePane(Kit kit, CompactDesks desks, Deeds deeds) {
        this.kit = kit;
        this.desks = desks;
        this.deeds = deeds;
        words = new CompactWords(kit.text());
        marks = new Marks(kit);
        area.setId(CompactIds.WORDS);
        area.setAccessibleText(kit.say("compact.words"));
        area.setWrapText(true);
        area.getStyleClass().add("compact-words");
        area.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep();
            }
        });
        reason.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keepReason();
            }
        });
        reasonField = Forms.field(CompactIds.REASON, kit.say("compact.reason-field"), reason);
        area.setMinHeight(Region.USE_PREF_SIZE);
        var page = new VBox(10, label, area, tools, reasonField, beside);
        page.getStyleClass().addAll(Looks.CARD);
        root = Forms.scrolled(page);
        root.setMinSize(0, 0);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        buttons();
    }

    Node root() {
        return root;
    }

    void focus() {
        if (area.isEditable() && !area.isDisabled()) {
            area.requestFocus();
            area.positionCaret(area.getLength());
        }
    }

    /** Keeps what was typed, if anything was. */
    void keep() {
        var typed = area.getText().strip();
        if (!id.isEmpty() && !typed.equals(kept)) {
            var article = id;
            kept = typed;
            draft.ifPresent(v -> deeds.step().accept(() -> desks.drafting().reword(v.id(), article, typed)));
        }
        keepReason();
    }

    private void keepReason() {
        var typed = reason.getText().strip();
        if (!id.isEmpty() && !typed.equals(keptReason)) {
            var article = id;
            keptReason = typed;
            draft.ifPresent(v -> deeds.step().accept(() -> desks.drafting().reason(v.id(), article, typed)));
        }
    }

    /** Shows an article; what is being typed in it stays. */
    void show(CompactPage page, String article) {
        boolean isOther = !article.equals(id);
        draft = page.draft();
        id = article;
        var text = page.current().text();
        var found = text.find(article);
        root.setVisible(found.isPresent());
        if (found.isEmpty()) {
            return;
        }
        label.setText(text.label(article));
        var now = found.get().words();
        boolean isTyping =
                !isOther && area.isFocused() && !area.getText().strip().equals(kept);
        if (!isTyping && !area.getText().strip().equals(now)) {
            area.setText(now);
        }
        kept = isTyping ? kept : now;
        keptReason = page.current().reasons().getOrDefault(article, "");
        if (isOther || !reason.isFocused()) {
            reason.setText(keptReason);
        }
        boolean isDraft = page.draft().isPresent();
        area.setEditable(isDraft);
        tools.setVisible(isDraft);
        tools.setManaged(isDraft);
        reasonField.setVisible(isDraft && page.basis().isPresent());
        reasonField.setManaged(reasonField.isVisible());
        beside(page, article);
    }

    private void beside(CompactPage page, String article) {
        beside.getChildren().clear();
        page.change().articles().stream()
                .filter(a -> a.id().equals(article) && a.kind().isDecided() && a.before() > 0)
                .forEach(a -> {
                    beside.getChildren().add(Forms.heading(words.place(page.change(), a)));
                    beside.getChildren().add(marks.both(a.pieces()));
                });
        page.hints().stream().filter(h -> h.article().equals(article)).forEach(hint -> {
            var line = Forms.wrapped(words.hint(hint, page.current().text(), page.place()));
            line.getStyleClass().add(Looks.WARNING);
            beside.getChildren().add(line);
        });
        var said = page.suggestions().stream()
                .filter(s -> s.article().equals(article))
                .toList();
        if (!said.isEmpty()) {
            beside.getChildren().add(Forms.heading(kit.say("compact.said-of-it")));
            said.forEach(s -> beside.getChildren()
                    .add(Forms.wrapped(kit.say("compact.said-line", s.words(), words.answer(s.state()), s.answer()))));
        }
    }

    private void buttons() {
        tools.getChildren()
                .addAll(
                        Forms.primary(CompactIds.SAVE, kit.say("compact.save-next"), this::next),
                        Forms.button(CompactIds.SPLIT, Feather.SCISSORS, kit.say("compact.split"), this::split),
                        Forms.icon(CompactIds.UP, Feather.ARROW_UP, kit.say("compact.up"), () -> move(false)),
                        Forms.icon(CompactIds.DOWN, Feather.ARROW_DOWN, kit.say("compact.down"), () -> move(true)),
                        Forms.button(CompactIds.CHAPTER, kit.say("compact.chapter-here"), this::chapter),
                        Forms.danger(CompactIds.REMOVE, kit.say("compact.remove"), this::remove));
    }

    private void next() {
        keep();
        deeds.next().run();
    }

    private void split() {
        keep();
        var article = id;
        int at = area.getCaretPosition();
        draft.ifPresent(v -> deeds.step().accept(() -> desks.drafting().split(v.id(), article, at)));
    }

    private void move(boolean down) {
        keep();
        var article = id;
        draft.ifPresent(v -> deeds.step().accept(() -> desks.drafting().move(v.id(), article, down)));
    }

    private void remove() {
        var article = id;
        draft.ifPresent(v -> deeds.step().accept(() -> desks.drafting().remove(v.id(), article)));
    }

    private void chapter() {
        keep();
        var article = id;
        draft.ifPresent(v -> new ChapterPanel(kit, desks, v, deeds.step()).ask(article));
    }

    private void key(KeyEvent event) {
        boolean isEnter = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (isEnter && event.isShiftDown()) {
            split();
            event.consume();
        } else if (isEnter) {
            next();
            event.consume();
        }
    }
}
