package org.yishi.model.compact;

/**
 * Words that a review would ask about. A hint, never a refusal.
 *
 * @param article the id of the article
 * @param words as they stand in it
 * @param other for a reference, the number that the article meant now bears; else empty
 */
public record Hint(String article, HintKind kind, String words, String other) {}
