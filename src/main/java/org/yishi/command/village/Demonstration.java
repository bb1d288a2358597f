package org.yishi.command.village;

import java.nio.file.Path;
import org.yishi.model.Outcome;
import org.yishi.text.Text;

/** Plays the sample village and leaves its file, its papers and pictures of the windows in a folder. */
@FunctionalInterface
public interface Demonstration {
    /** Plays into the folder, which it makes; where it lies, or why not. */
    Outcome<Path> play(Path folder, Text text);
}
