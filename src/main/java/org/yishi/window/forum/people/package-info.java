/** Who takes part: a draw by lot, and what those drawn answered. */
@NullMarked
package org.yishi.window.forum.people;

import org.jspecify.annotations.NullMarked;
