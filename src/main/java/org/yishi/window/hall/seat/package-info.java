/** What each part of the host's console works with. */
@NullMarked
package org.yishi.window.hall.seat;

import org.jspecify.annotations.NullMarked;
