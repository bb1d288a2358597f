/** The promises after the meeting, on a real file. */
@NullMarked
package org.yishi.desk.followup;

import org.jspecify.annotations.NullMarked;
