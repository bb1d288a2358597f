/**
 * The papers: each is made of what a meeting's record holds and of the words of one language, then laid out through
 * {@code office}. Nothing is decided here; numbers and verdicts are printed as they stand in the record.
 */
@NullMarked
package org.yishi.report;

import org.jspecify.annotations.NullMarked;
