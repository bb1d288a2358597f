package org.yishi.rule.compact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.Chapter;
import org.yishi.model.compact.CompactText;
import org.yishi.model.compact.Decision;
import org.yishi.model.compact.change.ArticleChange;
import org.yishi.model.compact.change.TextChange;
import org.yishi.rule.compact.diff.Lists;

/**
 * The text that results where only some changes were carried: the others leave the text as it stood.
 *
 * <pre>{@code
 * var text = Merge.of(change, Set.of("a7", Decision.FRAME));   // the change of article a7, and the headings
 * }</pre>
 */
public final class Merge {
    private final TextChange change;
    private final Set<String> carried;
    private final CompactText before;

    private Merge(TextChange change, Set<String> carried) {
        this.change = change;
        this.carried = carried;
        before = change.before();
    }

    /** The text with those parts changed that were carried; see {@link TextChange#parts}. */
    public static CompactText of(TextChange change, Set<String> carried) {
        return carried.containsAll(change.parts()) ? change.after() : new Merge(change, carried).merged();
    }

    private CompactText merged() {
        var text = change.after();
        for (var each : change.decided()) {
            if (!carried.contains(each.id())) {
                text = undone(text, each);
            }
        }
        return carried.contains(Decision.FRAME) ? text : unframed(text);
    }

    private CompactText undone(CompactText text, ArticleChange each) {
        return switch (each.kind()) {
            case ADDED -> Editing.remove(text, each.id());
            case REMOVED -> putBack(text, old(each));
            case REWORDED, MOVED -> {
                var reworded = Editing.reword(text, each.id(), each.wordsBefore());
                yield each.moved() ? putBack(Editing.remove(reworded, each.id()), old(each)) : reworded;
            }
            case KEPT, RENUMBERED -> text;
        };
    }

    private Article old(ArticleChange each) {
        return new Article(each.id(), each.wordsBefore());
    }

    /** Behind the nearest of those that stood before it; else at the head of its chapter. */
    private CompactText putBack(CompactText text, Article article) {
        var order = before.articles();
        int place = before.numberOf(article.id()) - 1;
        for (int i = place - 1; i >= 0; i--) {
            var neighbour = order.get(i).id();
            boolean isInChapter = Editing.chapterOf(before, neighbour).equals(Editing.chapterOf(before, article.id()));
            if (isInChapter && text.find(neighbour).isPresent()) {
                return Editing.insertAfter(text, neighbour, article);
            }
        }
        return atHead(text, article);
    }

    private CompactText atHead(CompactText text, Article article) {
        var home = Editing.chapterOf(before, article.id()).map(Chapter::id).orElse("");
        var chapters = new ArrayList<Chapter>();
        boolean placed = false;
        for (var chapter : text.chapters()) {
            boolean isHome = !placed && chapter.id().equals(home);
            chapters.add(isHome ? chapter.with(Lists.of(List.of(article), chapter.articles())) : chapter);
            placed = placed || isHome;
        }
        if (!placed) {
            var last = chapters.removeLast();
            chapters.add(last.with(Lists.of(last.articles(), List.of(article))));
        }
        return text.with(chapters);
    }

    /** The old words around the articles; chapters that are new keep theirs, or their articles would stand in none. */
    private CompactText unframed(CompactText text) {
        Map<String, String> titles = new HashMap<>();
        before.chapters().forEach(c -> titles.put(c.id(), c.title()));
        var chapters = text.chapters().stream()
                .map(c -> c.withTitle(titles.getOrDefault(c.id(), c.title())))
                .toList();
        return text.with(chapters).framed(before.title(), before.preamble(), before.closing());
    }
}
