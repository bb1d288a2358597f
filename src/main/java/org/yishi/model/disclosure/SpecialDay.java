package org.yishi.model.disclosure;

import java.time.LocalDate;

/**
 * A day that is not as the week says: a public holiday, or a weekend that is worked for one.
 *
 * @param works whether people work on it
 * @param name of the holiday; empty where nobody wrote it down
 */
public record SpecialDay(LocalDate day, boolean works, String name) {}
