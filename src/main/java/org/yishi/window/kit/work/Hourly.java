package org.yishi.window.kit.work;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A job done a moment after the start and each hour from then on, on a thread of its own, until closed. */
public final class Hourly implements AutoCloseable {
    /** So long that what is being opened stands on the screen first. */
    private static final long FIRST_SECONDS = 5;

    private static final long HOUR_SECONDS = 3600;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            job -> Thread.ofPlatform().daemon().name("yishi-hourly").unstarted(job));

    /** Starts; a job that throws is not done again. */
    public Hourly(Runnable job) {
        var _ = thread.scheduleAtFixedRate(job, FIRST_SECONDS, HOUR_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits for nothing: a job under way comes to its end by itself. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
