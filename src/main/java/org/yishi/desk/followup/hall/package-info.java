/** Promises in the hall: reported on by word of mouth, ended by a vote. */
@NullMarked
package org.yishi.desk.followup.hall;

import org.jspecify.annotations.NullMarked;
