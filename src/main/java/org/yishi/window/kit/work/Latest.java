package org.yishi.window.kit.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * One question asked again and again, of which only the newest answer counts: a search while a person types, a list
 * that is read anew after each change.
 */
public final class Latest {
    private final Background background;
    private long asked;

    public Latest(Background background) {
        this.background = background;
    }

    /** Asks anew; the answer to the question before is dropped if it is still out. */
    public <T> void run(Callable<T> job, Consumer<? super T> then) {
        long mine = ++asked;
        background.run(job, answer -> {
            if (mine == asked) {
                then.accept(answer);
            }
        });
    }

    /** Drops the answer that is still out. */
    public void close() {
        asked++;
    }
}
