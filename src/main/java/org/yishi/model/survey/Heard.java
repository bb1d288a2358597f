package org.yishi.model.survey;

/** How many answered the latest survey of a matter, and how many of them are satisfied. */
public record Heard(int answers, int satisfied) {
    /** In percent, rounded down; 0 where nobody answered. */
    public int percent() {
        return answers == 0 ? 0 : 100 * satisfied / answers;
    }
}
