/** Who takes part, drawn by lot so that anybody can repeat it. Pure. */
@NullMarked
package org.yishi.rule.lot;

import org.jspecify.annotations.NullMarked;
