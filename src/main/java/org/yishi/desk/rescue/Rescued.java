package org.yishi.desk.rescue;

import java.nio.file.Path;
import java.util.List;

/**
 * What a rescue brought.
 *
 * @param file the new file
 * @param list a text file beside it that tells what was not saved
 * @param kept rows in the new file
 * @param lost what is missing, a sentence each; empty where nothing is
 */
public record Rescued(Path file, Path list, long kept, List<String> lost) {
    public Rescued {
        lost = List.copyOf(lost);
    }

    public boolean isWhole() {
        return lost.isEmpty();
    }
}
