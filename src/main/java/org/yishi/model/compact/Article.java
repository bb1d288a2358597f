package org.yishi.model.compact;

/**
 * One article. Its number is its place, not its name: an article put in before it changes the number, and it stays the
 * same article.
 *
 * @param id its name through all versions, unlike any other's in them
 * @param words its paragraphs, one a line, without its number
 */
public record Article(String id, String words) {
    public Article withWords(String other) {
        return new Article(id, other);
    }
}
