/** The figures of a period, worked out of facts: whole numbers, shares as part and whole, medians exact. */
@NullMarked
package org.yishi.rule.figure;

import org.jspecify.annotations.NullMarked;
