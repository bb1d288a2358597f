/** Who is counted, what was counted, and what follows from it under a rule. */
@NullMarked
package org.yishi.model.verdict;

import org.jspecify.annotations.NullMarked;
