/** Groups in balance. */
@NullMarked
package org.yishi.rule.team;

import org.jspecify.annotations.NullMarked;
