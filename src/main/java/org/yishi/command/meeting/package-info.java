/** Commands about meetings: listed, shown, played. */
@NullMarked
package org.yishi.command.meeting;

import org.jspecify.annotations.NullMarked;
