/** Who asks that a meeting be held on a matter: names taken down, counted, and the meeting that follows. */
@NullMarked
package org.yishi.window.matter.petition;

import org.jspecify.annotations.NullMarked;
