package org.yishi.desk.forum.budget;

/**
 * A project as it was typed or read from a file.
 *
 * @param number as printed; 0 for the next one
 * @param cost in fen
 */
public record ProjectDraft(int number, String title, long cost, String words) {}
