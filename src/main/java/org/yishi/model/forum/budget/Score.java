package org.yishi.model.forum.budget;

import org.yishi.model.count.Fraction;

/**
 * What one project came to.
 *
 * @param project its id
 * @param score exact; more is better
 */
public record Score(long project, Fraction score) {}
