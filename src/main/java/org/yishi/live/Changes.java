package org.yishi.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The word that the village file has changed, given after the change is on disk. It says nothing of what: whoever shows
 * something asks its desk again.
 *
 * <pre>{@code
 * var following = changes.follow(() -> refresh());
 * …
 * following.close();   // with the window
 * }</pre>
 */
public final class Changes {
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Calls the follower after each change, on the thread that made the change; it must not wait. */
    public Following follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Tells everyone. */
    public void tell() {
        followers.forEach(Runnable::run);
    }
}
