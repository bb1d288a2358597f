/** A meeting: planned, opened, checked in, talked through, voted, closed. */
@NullMarked
package org.yishi.desk.meeting;

import org.jspecify.annotations.NullMarked;
