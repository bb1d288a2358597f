package org.yishi.window.kit.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/**
 * Work on virtual threads, handed back on the JavaFX thread. Everything here but {@link #screen} is called on the
 * JavaFX thread.
 */
public final class FxBackground implements Background {
    private static final Duration PATIENCE = Duration.millis(300);

    private final Consumer<? super Throwable> trouble;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private int running;

    /** A window's background; failures that nobody expected are told to {@code trouble}. */
    public FxBackground(Consumer<? super Throwable> trouble) {
        this.trouble = trouble;
        patience.setOnFinished(_ -> busy.set(running > 0));
    }

    @Override
    public <T> Running run(Callable<T> job, Consumer<? super T> then) {
        return run(job, then, trouble);
    }

    @Override
    public <T> Running run(Callable<T> job, Consumer<? super T> then, Consumer<? super Throwable> fail) {
        var cancelled = new AtomicBoolean();
        begin();
        var thread = Thread.ofVirtual().name("yishi-job").start(() -> work(cancelled, job, then, fail));
        return () -> {
            cancelled.set(true);
            thread.interrupt();
        };
    }

    @Override
    public Executor screen() {
        return FxBackground::onScreen;
    }

    @Override
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Any failure, an error of the machine too, must reach the person: hence Throwable. */
    private <T> void work(
            AtomicBoolean cancelled, Callable<T> job, Consumer<? super T> then, Consumer<? super Throwable> fail) {
        Runnable told;
        try {
            var result = job.call();
            told = () -> then.accept(result);
        } catch (Throwable failure) {
            told = () -> fail.accept(failure);
        }
        var after = told;
        onScreen(() -> end(cancelled, after));
    }

    private void begin() {
        if (running++ == 0) {
            patience.playFromStart();
        }
    }

    private void end(AtomicBoolean cancelled, Runnable after) {
        if (--running == 0) {
            patience.stop();
            busy.set(false);
        }
        if (!cancelled.get()) {
            after.run();
        }
    }

    private static void onScreen(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
