package org.yishi.window.kit.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Work done at once by whoever asks for it: for tests and for pictures. A failure nobody expected is thrown. */
public final class DirectBackground implements Background {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    @Override
    public <T> Running run(Callable<T> job, Consumer<? super T> then) {
        return run(job, then, failure -> {
            throw new IllegalStateException("a job failed: " + failure, failure);
        });
    }

    @Override
    public <T> Running run(Callable<T> job, Consumer<? super T> then, Consumer<? super Throwable> fail) {
        T result;
        try {
            result = job.call();
        } catch (Exception failure) {
            fail.accept(failure);
            return () -> {};
        }
        then.accept(result);
        return () -> {};
    }

    @Override
    public Executor screen() {
        return Runnable::run;
    }

    @Override
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
