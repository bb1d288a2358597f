package org.yishi.model.figure;

import java.time.LocalDate;
import org.yishi.model.id.Id;

/**
 * One of the things that a figure counts, and what it leads to.
 *
 * @param id the meeting, matter, task, notice or survey whose page tells more
 * @param number as printed
 * @param who answers for it: the owner of a task; empty for all others
 * @param day on which it was counted: held, noted, done, due
 */
public record Thing(Id id, String number, String title, String who, LocalDate day) {
    /** A thing that nobody answers for by name. */
    public Thing(Id id, String number, String title, LocalDate day) {
        this(id, number, title, "", day);
    }
}
