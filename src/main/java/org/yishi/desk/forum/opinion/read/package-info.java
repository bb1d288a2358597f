/** Opinions from a group's file or from what was pasted: read, looked at, then taken all at once. */
@NullMarked
package org.yishi.desk.forum.opinion.read;

import org.jspecify.annotations.NullMarked;
