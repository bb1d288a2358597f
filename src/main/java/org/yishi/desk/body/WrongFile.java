package org.yishi.desk.body;

import org.yishi.model.Refusal;

/** Ends the reading of a file at its first mistake; never leaves this package. */
final class WrongFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal why;

    WrongFile(Refusal why) {
        super(why.key());
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
