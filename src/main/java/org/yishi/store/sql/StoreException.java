package org.yishi.store.sql;

/** The machine failed: the disk is full, the file is damaged, the folder is gone. Nothing of the change was kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
