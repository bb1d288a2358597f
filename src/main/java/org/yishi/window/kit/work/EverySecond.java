package org.yishi.window.kit.work;

import java.time.OffsetDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The time, told anew each second on the JavaFX thread. A plain thread wakes it: an animation would draw sixty times a
 * second and keep an old laptop warm.
 *
 * <pre>{@code
 * var time = new EverySecond(work::now);
 * time.now().subscribe(this::tick);
 * …
 * time.close();
 * }</pre>
 */
public final class EverySecond implements AutoCloseable {
    private static final long LOOK_AGAIN_MILLIS = 250;

    private final ReadOnlyObjectWrapper<OffsetDateTime> now;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            job -> Thread.ofPlatform().daemon().name("yishi-second").unstarted(job));

    /** Starts to tell the time of the clock, which gives whole seconds. */
    public EverySecond(Supplier<OffsetDateTime> clock) {
        now = new ReadOnlyObjectWrapper<>(clock.get());
        var _ = thread.scheduleAtFixedRate(
                () -> {
                    var time = clock.get();
                    // Asked four times a second, so that no second is skipped; told once.
                    if (!time.equals(now.get())) {
                        Platform.runLater(() -> now.set(time));
                    }
                },
                LOOK_AGAIN_MILLIS,
                LOOK_AGAIN_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    /** The time; changes on the JavaFX thread. */
    public ReadOnlyObjectProperty<OffsetDateTime> now() {
        return now.getReadOnlyProperty();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
