package org.yishi.window.kit;

import java.util.concurrent.Callable;
import org.yishi.model.Outcome;

/** The way from one place of the main window to another. */
public interface Navigation {
    /** Shows a place as its key would. */
    void to(Place place);

    /**
     * Shows a view on top of a place, as a meeting on top of the list of meetings; the way back is the place's key or
     * {@link #to}. The view is closed when it is left.
     */
    void to(Place place, View view);

    /** Shows the page of something, on top of its place. */
    void to(Goal goal);

    /** Shows what was shown before, as often as there is something; else the home. */
    void back();

    /**
     * Closes the village, does something with its file, off the JavaFX thread, and opens it again; what the deed says, or
     * why it refused, is told in the window.
     */
    void reopen(Callable<Outcome<String>> deed);

    /** Builds every view of the main window anew, as after a change of the language, and shows the place. */
    void anew(Place place);
}
