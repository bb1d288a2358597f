/** Lots and groups in words, the same on the screen, on the wall and on paper. */
@NullMarked
package org.yishi.text.lot;

import org.jspecify.annotations.NullMarked;
