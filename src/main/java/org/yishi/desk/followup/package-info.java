/** The promises after the meeting: reported on, moved, done, signed off. */
@NullMarked
package org.yishi.desk.followup;

import org.jspecify.annotations.NullMarked;
