/** The procedures that can be chosen, and how a village gets its own. */
@NullMarked
package org.yishi.window.procedure.own;

import org.jspecify.annotations.NullMarked;
