/** Proposals: made of opinions, worded, given dots, put on an agenda. */
@NullMarked
package org.yishi.desk.forum.proposal;

import org.jspecify.annotations.NullMarked;
