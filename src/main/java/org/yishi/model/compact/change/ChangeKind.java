package org.yishi.model.compact.change;

/** What became of an article from one version to the next. */
public enum ChangeKind {
    KEPT,
    REWORDED,
    ADDED,
    REMOVED,
    /** The same words at another place. */
    MOVED,
    /** The same words at the same place, whose number changed because of others. */
    RENUMBERED;

    /** Whether people decide on it: a number that follows from other changes needs nobody. */
    public boolean isDecided() {
        return this != KEPT && this != RENUMBERED;
    }
}
