package org.yishi.text.wall;

/**
 * Something in a text that may not hang on a public wall.
 *
 * @param from where it begins in the text, counted as {@link String} does
 * @param to where it ends
 * @param words as they stand there
 */
public record Leak(Kind kind, int from, int to, String words) {
    /** What it tells of a person (个人信息保护法 art. 28, 51). */
    public enum Kind {
        ID_NUMBER,
        PHONE,
        ADDRESS,
        /** 谁怎么投的. */
        VOTE,
        SIGNATURE,
        OBJECTOR
    }

    /** The line in which it stands, from 1. */
    public int line(String text) {
        return 1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
    }
}
