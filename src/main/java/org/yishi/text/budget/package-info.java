/** A participatory budget in words, the same on the screen, on the wall and on paper. */
@NullMarked
package org.yishi.text.budget;

import org.jspecify.annotations.NullMarked;
