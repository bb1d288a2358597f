package org.yishi.window.kit;

/** Builds the views of an open village's places, each when it is first gone to. */
@FunctionalInterface
public interface Rooms {
    /** A new view of the place. */
    View build(Place place, Kit kit);
}
