/** The host's console: the one window from which a meeting is led, by keys or by mouse alone. */
@NullMarked
package org.yishi.window.hall;

import org.jspecify.annotations.NullMarked;
