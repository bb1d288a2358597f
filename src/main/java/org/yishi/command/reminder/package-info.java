/** What reminds people of what they promised, from a shell. */
@NullMarked
package org.yishi.command.reminder;

import org.jspecify.annotations.NullMarked;
