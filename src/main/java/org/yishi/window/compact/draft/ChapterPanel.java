package org.yishi.window.compact.draft;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.yishi.desk.compact.Drafting.Step;
import org.yishi.model.Outcome;
import org.yishi.model.compact.Chapter;
import org.yishi.model.compact.Version;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.compact.part.Panel;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;

/** Asks for the heading of the chapter that begins with an article; an empty one takes the heading away. */
final class ChapterPanel {
    private final Kit kit;
    private final CompactDesks desks;
    private final Version draft;
    private final Consumer<Callable<Outcome<Step>>> step;

    ChapterPanel(Kit kit, CompactDesks desks, Version draft, Consumer<Callable<Outcome<Step>>> step) {
        this.kit = kit;
        this.desks = desks;
        this.draft = draft;
        this.step = step;
    }

    void ask(String article) {
        var begun = draft.text().chapters().stream()
                .filter(c -> !c.articles().isEmpty()
                        && c.articles().getFirst().id().equals(article)
                        && !c.title().isEmpty())
                .findFirst();
        var title = new TextField(begun.map(Chapter::title).orElse(""));
        var panel = new Panel(
                kit,
                kit.say("compact.chapter-head", draft.text().label(article)),
                Forms.field(CompactIds.NEW_TITLE, kit.say("compact.chapter-title"), title),
                Forms.muted(kit.say("compact.chapter-hint")));
        panel.show(CompactIds.KEEP, kit.say("compact.save"), () -> {
            var typed = title.getText().strip();
            panel.close();
            begun.ifPresentOrElse(chapter -> change(chapter, typed), () -> begin(article, typed));
        });
        title.requestFocus();
    }

    private void change(Chapter chapter, String typed) {
        step.accept(() -> typed.isEmpty()
                ? desks.drafting().removeChapter(draft.id(), chapter.id())
                : desks.drafting().rename(draft.id(), chapter.id(), typed));
    }

    private void begin(String article, String typed) {
        if (!typed.isEmpty()) {
            step.accept(() -> desks.drafting().chapterAt(draft.id(), article, typed));
        }
    }
}
