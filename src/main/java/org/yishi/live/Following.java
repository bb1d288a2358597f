package org.yishi.live;

/** Ends with the window that follows. */
@FunctionalInterface
public interface Following extends AutoCloseable {
    /** Stops following; harmless when called twice. */
    @Override
    void close();
}
