package org.yishi.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One immutable value that several windows show. Each follower is told the latest value on its own executor; a slow one
 * skips to the newest, so no two of them can disagree for long and none can hold the others up.
 */
public final class Live<T> {
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private volatile @Nullable T now;

    /** Replaces the value and wakes the followers. */
    public void publish(T next) {
        now = next;
        followers.forEach(Follower::wake);
    }

    /** The value, once there is one. */
    public Optional<T> now() {
        return Optional.ofNullable(now);
    }

    /** Tells the current value at once, if there is one, and each later one. */
    public Following follow(Executor where, Consumer<? super T> show) {
        var follower = new Follower(where, show);
        followers.add(follower);
        if (now != null) {
            follower.wake();
        }
        return () -> {
            follower.ended = true;
            followers.remove(follower);
        };
    }

    private final class Follower {
        private final Executor where;
        private final Consumer<? super T> show;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private volatile boolean ended;

        Follower(Executor where, Consumer<? super T> show) {
            this.where = where;
            this.show = show;
        }

        void wake() {
            if (!ended && waiting.compareAndSet(false, true)) {
                where.execute(this::showLatest);
            }
        }

        private void showLatest() {
            waiting.set(false);
            var value = now;
            if (value != null && !ended) {
                show.accept(value);
            }
        }
    }
}
