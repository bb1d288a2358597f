package org.yishi.office.write;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that could not be written. What stood there before still stands.
 *
 * <pre>{@code
 * try {
 *     paper.write(path, about);
 * } catch (WriteFailure failure) {
 *     say(text.of("report.failed", failure.reason()), failure.file());
 * }
 * }</pre>
 */
public final class WriteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Reason {
        /** Another program has the file open. */
        IN_USE,
        /** The disk is full. */
        NO_SPACE,
        /** The folder or file may not be written. */
        NO_RIGHT,
        /** The folder does not exist, or the drive was pulled out. */
        NO_FOLDER,
        /** The Word file given as template cannot be read as one. */
        BAD_TEMPLATE,
        /** Anything else; the cause tells. */
        OTHER
    }

    private final Reason reason;
    private final transient Path file;

    public WriteFailure(Reason reason, Path file, Throwable cause) {
        super(reason.name().toLowerCase(Locale.ROOT) + ": " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /** The file that was to be written, or the template that could not be read. */
    public Path file() {
        return file;
    }
}
