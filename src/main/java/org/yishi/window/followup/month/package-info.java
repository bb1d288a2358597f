/** The tasks and their steps on the days of a month. */
@NullMarked
package org.yishi.window.followup.month;

import org.jspecify.annotations.NullMarked;
