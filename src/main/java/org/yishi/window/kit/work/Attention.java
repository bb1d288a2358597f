package org.yishi.window.kit.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Whether a place is in front. One that is not need not be read anew at each change of the file: it is told of it once,
 * when it comes to the front again. Used on the JavaFX thread.
 *
 * <pre>{@code
 * var attention = new Attention();
 * var view = rooms.build(place, kit.attending(attention));
 * attention.go();     // something else stands in front; changes are only remembered
 * attention.come();   // back in front; reads what has changed
 * }</pre>
 */
public final class Attention {
    private final SequencedSet<Runnable> owed = new LinkedHashSet<>();
    private boolean isThere = true;

    /** Runs what is to be done after a change, now or when the place comes to the front. */
    public void after(Runnable change) {
        if (isThere) {
            change.run();
        } else {
            owed.add(change);
        }
    }

    /** What is not wanted any more. */
    public void forget(Runnable change) {
        owed.remove(change);
    }

    /** The place comes to the front. */
    public void come() {
        isThere = true;
        var due = List.copyOf(owed);
        owed.clear();
        due.forEach(Runnable::run);
    }

    /** Something else comes to the front. */
    public void go() {
        isThere = false;
    }
}
