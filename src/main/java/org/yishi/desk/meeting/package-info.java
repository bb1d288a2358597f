/** A meeting: planned, opened, checked in, talked through, voted, closed. */
// house: one meeting; its jobs share how its rows are found and copied
@NullMarked
package org.yishi.desk.meeting;

import org.jspecify.annotations.NullMarked;
