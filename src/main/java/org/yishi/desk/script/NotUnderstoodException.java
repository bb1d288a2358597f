package org.yishi.desk.script;

import org.yishi.model.Refusal;

/** Ends the reading of one line; it never leaves the reader. */
final class NotUnderstoodException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal what;

    NotUnderstoodException(String key, Object... args) {
        super(key);
        this.what = Refusal.of(key, args);
    }

    Refusal what() {
        return what;
    }
}
