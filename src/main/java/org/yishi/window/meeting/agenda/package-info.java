/** The agenda of a meeting being prepared. */
@NullMarked
package org.yishi.window.meeting.agenda;

import org.jspecify.annotations.NullMarked;
