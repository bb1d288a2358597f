package org.yishi.window.kit.sound;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Says by ear what a key did.
 *
 * <pre>{@code
 * var chime = Chime.of(() -> settings.now().sound());
 * chime.sound(Tone.ENTERED);
 * }</pre>
 *
 * <p>Never waits: a sound that comes too late for the next key is left out. Where the machine has no sound there is none,
 * and nothing else changes.
 */
public final class Chime {
    /** More than this many sounds behind the keys nobody wants to hear. */
    private static final int BEHIND = 2;

    private static final int IDLE_SECONDS = 5;

    private final BooleanSupplier wanted;
    private final Consumer<byte[]> speaker;
    private final Executor player;

    /** Sounds where they are wanted, on a thread of the given executor. */
    Chime(BooleanSupplier wanted, Consumer<byte[]> speaker, Executor player) {
        this.wanted = wanted;
        this.speaker = speaker;
        this.player = player;
    }

    /** Sounds from the machine's loudspeaker, which is first asked for with the first sound. */
    public static Chime of(BooleanSupplier wanted) {
        return new Chime(wanted, new Loudspeaker()::play, player());
    }

    /** No sound at all. */
    public static Chime silent() {
        return new Chime(() -> false, _ -> {}, Runnable::run);
    }

    /** Sounds, if it is wanted; returns at once. */
    public void sound(Tone tone) {
        if (wanted.getAsBoolean()) {
            player.execute(() -> speaker.accept(tone.samples()));
        }
    }

    /** One thread that does not keep the program alive; of sounds that wait the oldest gives way. */
    static Executor player() {
        var pool = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(BEHIND),
                Thread.ofPlatform().daemon().name("chime").factory(),
                new ThreadPoolExecutor.DiscardOldestPolicy());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
