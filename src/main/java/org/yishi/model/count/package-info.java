/**
 * Papers that say more than yes or no, and what counting them gave.
 *
 * <p>Candidates are numbered from 0 in the order of the paper; names stand once, on the {@link
 * org.yishi.model.count.Slate}. Papers of the same content are kept once, with how many there are, so that no order of
 * casting is left.
 */
@NullMarked
package org.yishi.model.count;

import org.jspecify.annotations.NullMarked;
