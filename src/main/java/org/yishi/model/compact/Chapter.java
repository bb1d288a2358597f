package org.yishi.model.compact;

import java.util.List;

/**
 * A chapter 章.
 *
 * @param id its name through all versions
 * @param title without its number; empty for articles that stand in no chapter
 */
public record Chapter(String id, String title, List<Article> articles) {
    public Chapter {
        articles = List.copyOf(articles);
    }

    public Chapter with(List<Article> others) {
        return new Chapter(id, title, others);
    }

    public Chapter withTitle(String other) {
        return new Chapter(id, other, articles);
    }
}
