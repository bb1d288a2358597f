/** Where a matter stands in its procedure. Pure. */
@NullMarked
package org.yishi.rule.procedure;

import org.jspecify.annotations.NullMarked;
