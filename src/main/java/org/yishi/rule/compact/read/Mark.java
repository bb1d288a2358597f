package org.yishi.rule.compact.read;

/** What a line of a text is by its beginning. */
sealed interface Mark {
    /** A chapter's heading, or a section's, which is taken as one. */
    record Head(int number, String title, boolean isSection) implements Mark {}

    /**
     * The beginning of an article.
     *
     * @param number 0 where it follows the one before without a number of its own, as 第三条之一
     * @param found the number as it stands there
     * @param rest the words behind it
     */
    record Item(int number, String found, String rest) implements Mark {}

    /** A line that goes on with what stands above it. */
    record Plain(String words) implements Mark {}
}
