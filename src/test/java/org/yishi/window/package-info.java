/** Tests and pictures of the windows, without a display. */
@NullMarked
package org.yishi.window;

import org.jspecify.annotations.NullMarked;
