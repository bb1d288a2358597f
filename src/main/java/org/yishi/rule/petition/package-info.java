/** Whose names under a petition count. Pure. */
@NullMarked
package org.yishi.rule.petition;

import org.jspecify.annotations.NullMarked;
