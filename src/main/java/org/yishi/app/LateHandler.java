package org.yishi.app;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Opens the log when there is something to write: most commands end before that. */
final class LateHandler extends Handler {
    private final Supplier<Optional<Handler>> opening;
    private Optional<Handler> opened = Optional.empty();
    private boolean tried;

    /**
     * A handler.
     *
     * @param opening what writes; empty where nothing can be written
     */
    LateHandler(Supplier<Optional<Handler>> opening) {
        this.opening = opening;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        if (!tried) {
            tried = true;
            opened = opening.get();
        }
        opened.ifPresent(handler -> handler.publish(record));
    }

    @Override
    public synchronized void flush() {
        opened.ifPresent(Handler::flush);
    }

    @Override
    public synchronized void close() {
        opened.ifPresent(Handler::close);
    }
}
