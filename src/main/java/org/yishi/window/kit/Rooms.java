package org.yishi.window.kit;

/** Builds the views of an open village's places, each when it is first gone to, and the pages on top of them. */
public interface Rooms {
    /** A new view of the place. */
    View build(Place place, Kit kit);

    /** A new view of a page. */
    View build(Goal goal, Kit kit);
}
