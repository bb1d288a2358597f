/** The texts that remind people of what they promised, to be pasted into a chat, and the calendar file. */
@NullMarked
package org.yishi.window.reminder;

import org.jspecify.annotations.NullMarked;
