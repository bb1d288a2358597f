package org.yishi.window;

import java.util.function.Function;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.Rooms;
import org.yishi.window.kit.View;

/** A village whose every place and page is the one view to be looked at. */
public record OneRoom(Function<Kit, View> view) implements Rooms {
    @Override
    public View build(Place place, Kit kit) {
        return view.apply(kit);
    }

    @Override
    public View build(Goal goal, Kit kit) {
        return view.apply(kit);
    }
}
