/** Opinions: taken down, sorted, joined, answered, handed on, put on the wall and on paper. */
@NullMarked
package org.yishi.desk.forum.opinion;

import org.jspecify.annotations.NullMarked;
