package org.yishi.model.forum.budget;

import java.util.Optional;

/**
 * A project that asks for money.
 *
 * @param id 0 for one that is not kept yet
 * @param number as printed, from 1
 * @param cost in fen
 * @param words what it is; empty where the title says it
 * @param dropped why it is off the list; empty while it stands
 */
public record Project(long id, int number, String title, long cost, String words, Optional<String> dropped) {
    /** A project that is not kept yet. */
    public static Project of(int number, String title, long cost, String words) {
        return new Project(0, number, title, cost, words, Optional.empty());
    }

    public boolean stands() {
        return dropped.isEmpty();
    }

    /** The same at another cost. */
    public Project at(long other) {
        return new Project(id, number, title, other, words, dropped);
    }

    /** The same, off the list for a reason, or on it again. */
    public Project dropped(Optional<String> reason) {
        return new Project(id, number, title, cost, words, reason);
    }
}
