package org.yishi.model.procedure;

import java.time.LocalDate;

/**
 * A paper that was filed with a stage by hand.
 *
 * @param stage the stage's code
 * @param fileName of the file that is kept in the village file; empty where the paper is kept elsewhere
 * @param words what it is, or where it is kept; empty where nothing was said
 */
public record FiledPaper(long id, String stage, StagePaper kind, String fileName, String words, LocalDate on) {
    /** Whether the file itself is kept. */
    public boolean isFile() {
        return !fileName.isEmpty();
    }
}
