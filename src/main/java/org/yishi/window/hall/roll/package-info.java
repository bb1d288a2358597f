/** Who is in the room: check-in, leaving, excuses, proxies. */
@NullMarked
package org.yishi.window.hall.roll;

import org.jspecify.annotations.NullMarked;
