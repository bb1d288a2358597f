/** Plays a meeting from its script through the same desks that the windows use, one step after the other. */
@NullMarked
package org.yishi.desk.play;

import org.jspecify.annotations.NullMarked;
