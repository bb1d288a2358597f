package org.yishi.desk.count;

import org.yishi.model.Refusal;

/** Ends the reading of a file in which something is wrong. Caught where the reading began, never outside this room. */
final class WrongFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal why;

    private WrongFileException(Refusal why) {
        super(why.key(), null, false, false);
        this.why = why;
    }

    /** Wrong for the reason whose sentence stands under the key; its first gaps are the file and the line. */
    static WrongFileException of(String key, Object... args) {
        return new WrongFileException(Refusal.of(key, args));
    }

    Refusal why() {
        return why;
    }
}
