/** After a meeting: its minutes edited, approved, written. */
@NullMarked
package org.yishi.window.meeting.minutes;

import org.jspecify.annotations.NullMarked;
