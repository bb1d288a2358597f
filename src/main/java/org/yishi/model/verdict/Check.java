package org.yishi.model.verdict;

import org.yishi.model.body.Threshold;

/**
 * One share of a rule, tried against its numbers.
 *
 * @param value what was reached, in the threshold's unit
 * @param whole the base, in the same unit
 * @param needed the least value that is enough
 */
public record Check(Threshold threshold, long value, long whole, long needed, boolean met) {}
