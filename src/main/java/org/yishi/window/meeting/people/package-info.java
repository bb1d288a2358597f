/** The list of those who may come to a meeting. */
@NullMarked
package org.yishi.window.meeting.people;

import org.jspecify.annotations.NullMarked;
