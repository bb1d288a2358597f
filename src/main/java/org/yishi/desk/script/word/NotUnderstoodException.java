package org.yishi.desk.script.word;

import org.yishi.model.Refusal;

/** Ends the reading of one line; it never leaves the reader. */
public final class NotUnderstoodException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal what;

    public NotUnderstoodException(String key, Object... args) {
        super(key);
        this.what = Refusal.of(key, args);
    }

    public Refusal what() {
        return what;
    }
}
