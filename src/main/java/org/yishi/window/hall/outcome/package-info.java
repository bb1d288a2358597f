/** What follows from an item: the resolution or consensus, and who does what by when. */
@NullMarked
package org.yishi.window.hall.outcome;

import org.jspecify.annotations.NullMarked;
