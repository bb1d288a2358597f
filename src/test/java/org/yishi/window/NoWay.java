package org.yishi.window;

import java.util.concurrent.Callable;
import org.yishi.model.Outcome;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Navigation;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;

/** Goes nowhere. */
public final class NoWay implements Navigation {
    @Override
    public void to(Place place) {}

    @Override
    public void to(Place place, View view) {}

    @Override
    public void to(Goal goal) {}

    @Override
    public void back() {}

    @Override
    public void reopen(Callable<Outcome<String>> deed) {}

    @Override
    public void anew(Place place) {}
}
