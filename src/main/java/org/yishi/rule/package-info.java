/**
 * What follows: thresholds, quorum, verdicts, who is entitled, whether a notice was in time. Pure functions over the
 * model; no I/O, no clock, integers only.
 */
@NullMarked
package org.yishi.rule;

import org.jspecify.annotations.NullMarked;
