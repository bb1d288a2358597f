/** The welcome to an empty program: open a village, make a new one, or look at the sample. */
@NullMarked
package org.yishi.window.welcome;

import org.jspecify.annotations.NullMarked;
