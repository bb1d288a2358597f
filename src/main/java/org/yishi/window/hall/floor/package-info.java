/** Who speaks, for how long, and what was said. */
@NullMarked
package org.yishi.window.hall.floor;

import org.jspecify.annotations.NullMarked;
