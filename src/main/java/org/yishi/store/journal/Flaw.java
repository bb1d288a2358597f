package org.yishi.store.journal;

/**
 * Something in the file that is not as the program left it.
 *
 * @param key the message key of the sentence
 * @param where the table and row, or the entry
 */
public record Flaw(String key, String where) {}
