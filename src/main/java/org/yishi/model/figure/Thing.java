package org.yishi.model.figure;

import java.time.LocalDate;
import org.yishi.model.id.Id;

/**
 * One of the things that a figure counts, and what it leads to.
 *
 * @param id the meeting, matter, task, notice or survey whose page tells more
 * @param number as printed
 * @param day on which it was counted: held, noted, done, due
 */
public record Thing(Id id, String number, String title, LocalDate day) {}
