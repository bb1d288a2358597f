/** The first place of an open village: what is next, what is late, what the village still lacks. */
@NullMarked
package org.yishi.window.home;

import org.jspecify.annotations.NullMarked;
