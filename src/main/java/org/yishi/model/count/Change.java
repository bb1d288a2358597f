package org.yishi.model.count;

import java.math.BigDecimal;

/**
 * How the scores of one project moved from one count to the next, such as before and after a deliberation.
 *
 * @param before what its scores came to
 * @param after what they come to now; it is scored by somebody both times
 * @param mean after less before
 * @param median after less before
 * @param spread standard deviation after less before, rounded to five decimal places
 */
public record Change(String name, Grades before, Grades after, Fraction mean, Fraction median, BigDecimal spread) {}
