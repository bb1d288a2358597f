/**
 * How papers become a result: one class a method, each with its conventions and their source.
 *
 * <p>Pure functions, exact numbers. No order of papers, and no order of candidates, ever decides: what is equal is
 * reported as a tie.
 */
@NullMarked
package org.yishi.rule.count;

import org.jspecify.annotations.NullMarked;
