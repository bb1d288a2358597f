package org.yishi.window.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;

/**
 * Deeds that a hurried hand asks for faster than the disk writes, done one after the other in the order of the keys
 * pressed.
 */
public final class InTurn {
    private final Kit kit;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    public InTurn(Kit kit) {
        this.kit = kit;
    }

    /** Does something after what was asked for before; a refusal is told in the window. */
    public <T> void act(Callable<Outcome<T>> deed, Consumer<? super T> then) {
        act(deed, then, why -> kit.notices().warn(kit.text().of(why)));
    }

    /** Does something after what was asked for before; nothing is told when it is done, since it will be seen. */
    public <T> void act(Callable<Outcome<T>> deed) {
        act(deed, _ -> {});
    }

    /** Does something after what was asked for before; a refusal is told to the view. */
    public <T> void act(Callable<Outcome<T>> deed, Consumer<? super T> then, Consumer<? super Refusal> refused) {
        waiting.add(() -> kit.background()
                .run(
                        deed,
                        outcome -> {
                            tell(outcome, then, refused);
                            next();
                        },
                        failure -> {
                            kit.notices().trouble(failure);
                            next();
                        }));
        if (!busy) {
            next();
        }
    }

    private static <T> void tell(Outcome<T> outcome, Consumer<? super T> then, Consumer<? super Refusal> refused) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> then.accept(value);
            case Outcome.Refused<T>(var why) -> refused.accept(why);
        }
    }

    private void next() {
        var first = waiting.poll();
        busy = first != null;
        if (first != null) {
            first.run();
        }
    }
}
