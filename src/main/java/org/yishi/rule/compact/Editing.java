package org.yishi.rule.compact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.Chapter;
import org.yishi.model.compact.CompactText;
import org.yishi.rule.compact.diff.Lists;

/**
 * What a hand does to a text: each step makes a new text, whose articles are numbered by their places. A step that names
 * what is not there changes nothing.
 */
public final class Editing {
    private Editing() {}

    /** Other words for an article. */
    public static CompactText reword(CompactText text, String article, String words) {
        return articles(text, article, found -> Stream.of(found.withWords(words.strip())));
    }

    /** A new article behind another one. */
    public static CompactText insertAfter(CompactText text, String article, Article fresh) {
        return articles(text, article, found -> Stream.of(found, fresh));
    }

    /** A new article at the end of a chapter. */
    public static CompactText append(CompactText text, String chapter, Article fresh) {
        return chapters(text, chapter, found -> Stream.of(found.with(Lists.of(found.articles(), List.of(fresh)))));
    }

    public static CompactText remove(CompactText text, String article) {
        return articles(text, article, _ -> Stream.empty());
    }

    /** Parts an article at a place of its words; what follows becomes an article of its own. */
    public static CompactText split(CompactText text, String article, int at, String freshId) {
        return articles(text, article, found -> {
            var head = found.words().substring(0, at).strip();
            var tail = found.words().substring(at).strip();
            return head.isEmpty() || tail.isEmpty()
                    ? Stream.of(found)
                    : Stream.of(found.withWords(head), new Article(freshId, tail));
        });
    }

    /** Moves an article up or down by one; over the edge of a chapter it goes into the next. */
    public static CompactText move(CompactText text, String article, boolean down) {
        int place = text.numberOf(article) - 1;
        var chapter = chapterOf(text, article);
        if (place < 0 || chapter.isEmpty()) {
            return text;
        }
        int within = ids(chapter.get()).indexOf(article);
        boolean isAtEdge = down ? within == chapter.get().articles().size() - 1 : within == 0;
        return isAtEdge
                ? overEdge(text, chapter.get(), chapter.get().articles().get(within), down)
                : chapters(text, chapter.get().id(), found -> Stream.of(swapped(found, within, down)));
    }

    /** Puts a chapter behind another one, or first where that is not there; it takes no articles. */
    public static CompactText addChapter(CompactText text, String chapter, Chapter fresh) {
        boolean isKnown = text.chapters().stream().anyMatch(c -> c.id().equals(chapter));
        return isKnown
                ? chapters(text, chapter, found -> Stream.of(found, fresh))
                : text.with(Lists.of(List.of(fresh), text.chapters()));
    }

    /** Begins a chapter with an article: it takes this one and those behind it. */
    public static CompactText chapterAt(CompactText text, String article, String freshId, String title) {
        var chapter = chapterOf(text, article);
        if (chapter.isEmpty()) {
            return text;
        }
        int within = ids(chapter.get()).indexOf(article);
        var all = chapter.get().articles();
        var tail = new Chapter(freshId, title, all.subList(within, all.size()));
        boolean isWhole = within == 0 && chapter.get().title().isEmpty();
        return chapters(
                text,
                chapter.get().id(),
                found -> isWhole ? Stream.of(tail) : Stream.of(found.with(all.subList(0, within)), tail));
    }

    public static CompactText rename(CompactText text, String chapter, String title) {
        return chapters(text, chapter, found -> Stream.of(found.withTitle(title.strip())));
    }

    /** Takes a chapter's heading away; its articles go to the chapter before, or stand without one. */
    public static CompactText removeChapter(CompactText text, String chapter) {
        var left = new ArrayList<Chapter>();
        for (var each : text.chapters()) {
            if (!each.id().equals(chapter)) {
                left.add(each);
            } else if (left.isEmpty()) {
                left.add(each.withTitle(""));
            } else {
                var last = left.removeLast();
                left.add(last.with(Lists.of(last.articles(), each.articles())));
            }
        }
        return text.with(left);
    }

    /** The chapter in which an article stands. */
    public static Optional<Chapter> chapterOf(CompactText text, String article) {
        return text.chapters().stream().filter(c -> ids(c).contains(article)).findFirst();
    }

    private static CompactText overEdge(CompactText text, Chapter from, Article article, boolean down) {
        var all = text.chapters();
        int to = ids(all, Chapter::id).indexOf(from.id()) + (down ? 1 : -1);
        if (to < 0 || to >= all.size()) {
            return text;
        }
        var target = all.get(to);
        return chapters(
                remove(text, article.id()),
                target.id(),
                found -> Stream.of(found.with(
                        down
                                ? Lists.of(List.of(article), found.articles())
                                : Lists.of(found.articles(), List.of(article)))));
    }

    private static Chapter swapped(Chapter chapter, int place, boolean down) {
        var articles = new ArrayList<>(chapter.articles());
        var article = articles.remove(place);
        articles.add(down ? place + 1 : place - 1, article);
        return chapter.with(articles);
    }

    private static List<String> ids(Chapter chapter) {
        return ids(chapter.articles(), Article::id);
    }

    private static <T> List<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).toList();
    }

    private interface Step<T> extends Function<T, Stream<T>> {}

    private static CompactText articles(CompactText text, String article, Step<Article> step) {
        UnaryOperator<Chapter> each = chapter -> chapter.with(chapter.articles().stream()
                .flatMap(a -> a.id().equals(article) ? step.apply(a) : Stream.of(a))
                .toList());
        return text.with(text.chapters().stream().map(each).toList());
    }

    private static CompactText chapters(CompactText text, String chapter, Step<Chapter> step) {
        return text.with(text.chapters().stream()
                .flatMap(c -> c.id().equals(chapter) ? step.apply(c) : Stream.of(c))
                .toList());
    }
}
