/** Tests of a meeting that keeps speaking rules. */
@NullMarked
package org.yishi.desk.forum.floor;

import org.jspecify.annotations.NullMarked;
