/** What reminds people of what they promised: a text to send round, and a calendar file. */
@NullMarked
package org.yishi.desk.reminder;

import org.jspecify.annotations.NullMarked;
