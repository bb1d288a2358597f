package org.yishi.model.compact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole of a text.
 *
 * @param preamble what stands before the first chapter or article; empty where nothing
 * @param chapters at least one; a text without chapters has one without a title
 * @param closing what stands below the last article, such as who adopted it and when; empty where nothing
 */
public record CompactText(String title, String preamble, List<Chapter> chapters, String closing, Numbering numbering) {
    public CompactText {
        chapters = chapters.isEmpty() ? List.of(new Chapter("c1", "", List.of())) : List.copyOf(chapters);
    }

    /** A text with nothing in it yet. */
    public static CompactText blank(String title) {
        return new CompactText(title, "", List.of(), "", Numbering.ARTICLES);
    }

    /** All articles in their order; the first one is number 1. */
    public List<Article> articles() {
        return chapters.stream().flatMap(c -> c.articles().stream()).toList();
    }

    /** The number of an article, from 1; 0 where it is not in the text. */
    public int numberOf(String article) {
        var all = articles();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(article)) {
                return i + 1;
            }
        }
        return 0;
    }

    public Optional<Article> find(String article) {
        return articles().stream().filter(a -> a.id().equals(article)).findFirst();
    }

    /** How an article is headed; empty where it is not in the text. */
    public String label(String article) {
        int number = numberOf(article);
        return number == 0 ? "" : numbering.label(number);
    }

    /** How a chapter is headed: 第二章　乡风文明; empty where it has no title. Chapters without a title are not counted. */
    public String heading(Chapter chapter) {
        if (chapter.title().isEmpty()) {
            return "";
        }
        long before = chapters.stream()
                .takeWhile(c -> !c.id().equals(chapter.id()))
                .filter(c -> !c.title().isEmpty())
                .count();
        return Numbering.chapter((int) before + 1) + Numbering.GAP + chapter.title();
    }

    public CompactText with(List<Chapter> others) {
        return new CompactText(title, preamble, others, closing, numbering);
    }

    /** The same articles between other words. */
    public CompactText framed(String otherTitle, String otherPreamble, String otherClosing) {
        return new CompactText(otherTitle, otherPreamble, chapters, otherClosing, numbering);
    }

    /** The text as it is read, line by line: title, preamble, chapters, articles with their numbers, closing. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(title);
        preamble.lines().forEach(lines::add);
        int number = 0;
        for (var chapter : chapters) {
            if (!chapter.title().isEmpty()) {
                lines.add(heading(chapter));
            }
            for (var article : chapter.articles()) {
                number++;
                lines.addAll((numbering.label(number) + numbering.gap() + article.words())
                        .lines()
                        .toList());
            }
        }
        closing.lines().forEach(lines::add);
        return lines;
    }
}
