/** A vote from its question to its verdict: who is counted, what was counted, what follows. */
@NullMarked
package org.yishi.model.vote;

import org.jspecify.annotations.NullMarked;
