/** The minutes: drafted, edited, approved, locked. */
@NullMarked
package org.yishi.desk.minutes;

import org.jspecify.annotations.NullMarked;
