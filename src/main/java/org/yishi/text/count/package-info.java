/** What a count is told by: every figure by its name, and how it came to stand. */
@NullMarked
package org.yishi.text.count;

import org.jspecify.annotations.NullMarked;
