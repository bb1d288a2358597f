package org.yishi.store;

/** The machine failed: the disk is full, the file is damaged, the folder is gone. Nothing of the change was kept. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
