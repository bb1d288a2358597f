/** The tasks as cards, a column for each state. */
@NullMarked
package org.yishi.window.followup.board;

import org.jspecify.annotations.NullMarked;
