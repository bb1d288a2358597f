/** Instant run-off, and what its ties could lead to. */
@NullMarked
package org.yishi.rule.count.runoff;

import org.jspecify.annotations.NullMarked;
