/** Hands counted: the hall as a whole, row by row, in one hand together, or among several names. */
@NullMarked
package org.yishi.window.hall.vote.hand;

import org.jspecify.annotations.NullMarked;
