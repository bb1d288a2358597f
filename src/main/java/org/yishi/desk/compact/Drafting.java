package org.yishi.desk.compact;

import java.util.HashMap;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.Chapter;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Numbering;
import org.yishi.model.compact.Version;
import org.yishi.model.compact.read.Reading;
import org.yishi.model.event.Event;
import org.yishi.rule.compact.Editing;
import org.yishi.rule.compact.diff.Identity;
import org.yishi.rule.compact.read.TextReader;

/**
 * Writes a draft, each step kept at once. The numbers of the articles follow by themselves.
 *
 * <pre>{@code
 * var step = drafting.insertAfter(draft, "a7", "新的一条。").orThrow();   // step.focus() is the new article
 * drafting.restore(step.before());                                       // as it was
 * }</pre>
 */
public final class Drafting {
    private final Work work;

    public Drafting(Work work) {
        this.work = work;
    }

    /**
     * A step that was made.
     *
     * @param before the draft as it stood, for {@link #restore}
     * @param focus the article or chapter that it was about
     */
    public record Step(Version before, Version now, String focus) {}

    /** What a text pasted or read comes to; nothing is kept yet. */
    public Reading read(String text) {
        return TextReader.read(text);
    }

    /** Takes what was read in place of the draft's text; articles that are the same ones stay so. */
    public Outcome<Step> take(long version, Reading reading) {
        return edit(version, "", (draft, next) -> {
            var known = draft.text().articles().isEmpty() ? CompactText.blank("") : draft.text();
            var text = Identity.carried(known, reading.text(), next);
            return text.title().isBlank() ? text.framed(draft.text().title(), text.preamble(), text.closing()) : text;
        });
    }

    public Outcome<Step> reword(long version, String article, String words) {
        return edit(version, article, (draft, _) -> Editing.reword(draft.text(), article, words));
    }

    /** Puts a new article behind another. */
    public Outcome<Step> insertAfter(long version, String article, String words) {
        return fresh(
                version, (draft, id) -> Editing.insertAfter(draft.text(), article, new Article(id, words.strip())));
    }

    /** Puts a new article at the end of a chapter. */
    public Outcome<Step> append(long version, String chapter, String words) {
        return fresh(version, (draft, id) -> Editing.append(draft.text(), chapter, new Article(id, words.strip())));
    }

    public Outcome<Step> remove(long version, String article) {
        return edit(version, article, (draft, _) -> Editing.remove(draft.text(), article));
    }

    /** Parts an article at a place of its words; refused where nothing would stand before or behind it. */
    public Outcome<Step> split(long version, String article, int at) {
        return fresh(version, (draft, id) -> Editing.split(draft.text(), article, at, id));
    }

    /** Moves an article one place up or down. */
    public Outcome<Step> move(long version, String article, boolean down) {
        return edit(version, article, (draft, _) -> Editing.move(draft.text(), article, down));
    }

    /** Begins a chapter with an article. */
    public Outcome<Step> chapterAt(long version, String article, String title) {
        return edit(
                version, article, (draft, next) -> Editing.chapterAt(draft.text(), article, "c" + next, title.strip()));
    }

    /** Adds a chapter at the end. */
    public Outcome<Step> addChapter(long version, String title) {
        return edit(version, "", (draft, next) -> {
            var text = draft.text();
            var only = text.chapters().getFirst();
            boolean isEmpty = text.articles().isEmpty() && only.title().isEmpty();
            return isEmpty
                    ? Editing.rename(text, only.id(), title)
                    : Editing.addChapter(
                            text, text.chapters().getLast().id(), new Chapter("c" + next, title.strip(), List.of()));
        });
    }

    public Outcome<Step> rename(long version, String chapter, String title) {
        return edit(version, chapter, (draft, _) -> Editing.rename(draft.text(), chapter, title));
    }

    /** Takes a chapter's heading away; its articles stay. */
    public Outcome<Step> removeChapter(long version, String chapter) {
        return edit(version, "", (draft, _) -> Editing.removeChapter(draft.text(), chapter));
    }

    /** The words around the articles. */
    public Outcome<Step> frame(long version, String title, String preamble, String closing) {
        return title.isBlank()
                ? Outcome.refused("compact.wrong.no-title")
                : edit(
                        version,
                        "",
                        (draft, _) -> draft.text().framed(title.strip(), preamble.strip(), closing.strip()));
    }

    public Outcome<Step> number(long version, Numbering how) {
        return edit(version, "", (draft, _) -> {
            var text = draft.text();
            return new CompactText(text.title(), text.preamble(), text.chapters(), text.closing(), how);
        });
    }

    /** Why an article is to be changed; nothing where the reason is blank. */
    public Outcome<Step> reason(long version, String article, String reason) {
        return act(version, article, (draft, _) -> {
            var reasons = new HashMap<>(draft.reasons());
            if (reason.isBlank()) {
                reasons.remove(article);
            } else {
                reasons.put(article, reason.strip());
            }
            return draft.withText(draft.text(), reasons);
        });
    }

    /** Brings the draft back to how it stood; undoing what was done since. */
    public Outcome<Step> restore(Version before) {
        return act(before.id(), "", (draft, _) -> draft.withText(before.text(), before.reasons()));
    }

    private interface Edit {
        CompactText on(Version draft, int next);
    }

    private interface Fresh {
        CompactText on(Version draft, String id);
    }

    private Outcome<Step> fresh(long version, Fresh edit) {
        return edit(version, "", (draft, next) -> edit.on(draft, "a" + next));
    }

    private Outcome<Step> edit(long version, String focus, Edit edit) {
        return act(version, focus, (draft, next) -> draft.withText(edit.on(draft, next), draft.reasons()));
    }

    private interface Change {
        Version of(Version draft, int next);
    }

    private Outcome<Step> act(long version, String focus, Change change) {
        return work.act((tx, _) -> {
            var found = tx.compacts().version(version).filter(Version::isDraft);
            if (found.isEmpty()) {
                return Outcome.refused("compact.wrong.no-draft");
            }
            var draft = found.get();
            var texts = tx.compacts().versions(draft.compact()).stream()
                    .map(Version::text)
                    .toList();
            int next = Identity.next(texts);
            var now = change.of(draft, next);
            if (now.equals(draft)) {
                return Outcome.refused("compact.wrong.nothing-changed");
            }
            tx.compacts().change(now);
            tx.record(new Event.CompactDrafted(now.compact(), now.number()));
            var fresh = "a" + next;
            boolean isNew = now.text().find(fresh).isPresent();
            return Outcome.done(new Step(draft, now, isNew ? fresh : focus));
        });
    }
}
