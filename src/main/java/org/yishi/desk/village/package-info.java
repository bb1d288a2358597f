/** The village itself: its name and place, its bodies and their rules. */
@NullMarked
package org.yishi.desk.village;

import org.jspecify.annotations.NullMarked;
