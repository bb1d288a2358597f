package org.yishi.window.welcome;

import java.nio.file.Path;
import java.util.List;
import org.yishi.model.Outcome;
import org.yishi.model.people.Village;
import org.yishi.window.rescue.Ways;

/** The ways into a village file. */
public interface Doors {
    /** The files opened last that are still there, newest first. */
    List<Path> recent();

    /** Opens a file. */
    Outcome<OpenVillage> open(Path file);

    /** Makes a new file and opens it. */
    Outcome<OpenVillage> create(Village village, Path file);

    /** The ways on from a file that cannot be opened. */
    Ways ways();

    /** Opens a fresh copy of the sample village. */
    Outcome<OpenVillage> sample();
}
