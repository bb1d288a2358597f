package org.yishi.window.topics;

import org.yishi.desk.topics.ListRow;

/** A row and what is to be done with it; changed in place by its box. */
final class Chosen {
    private final ListRow row;
    private Deed deed;

    /** What can be done with a row. */
    enum Deed {
        TAKE,
        JOIN,
        LEAVE
    }

    Chosen(ListRow row) {
        this.row = row;
        deed = row.isProposed() ? Deed.TAKE : Deed.LEAVE;
    }

    ListRow row() {
        return row;
    }

    Deed deed() {
        return deed;
    }

    void choose(Deed other) {
        deed = other;
    }
}
