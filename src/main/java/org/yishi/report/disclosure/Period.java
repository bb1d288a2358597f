package org.yishi.report.disclosure;

import java.time.LocalDate;

/**
 * How long something hangs, as printed on it.
 *
 * @param up the day it goes up, which is not counted
 * @param until the last day counted
 */
public record Period(LocalDate up, LocalDate until) {
    /** The first day counted. */
    LocalDate first() {
        return up.plusDays(1);
    }
}
