package org.yishi.window.kit.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;

/**
 * Work that a window asks for and does not wait for.
 *
 * <pre>{@code
 * background.run(() -> desk.residents(), table::show);
 * live.follow(background.screen(), this::show);
 * }</pre>
 *
 * <p>Jobs run side by side, each on its own thread; what comes after runs on the JavaFX thread. The implementation for
 * windows is {@link FxBackground}, the one for tests {@link DirectBackground}.
 */
public interface Background {
    /** Runs the job; then one of the two is told, on the JavaFX thread, unless the job was cancelled before. */
    <T> Running run(Callable<T> job, Consumer<? super T> then, Consumer<? super Throwable> fail);

    /** Runs the job; a failure is logged and shown in the window, with what is safe and what to do. */
    <T> Running run(Callable<T> job, Consumer<? super T> then);

    /** Runs each task on the JavaFX thread: where a follower of something live shows it. */
    Executor screen();

    /** True while a job has been running for longer than 300 ms; a window shows its progress bar by it. */
    ReadOnlyBooleanProperty busy();
}
