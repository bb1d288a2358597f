/** The speaking rules of a meeting: chosen, shown, printed. */
@NullMarked
package org.yishi.desk.forum.floor;

import org.jspecify.annotations.NullMarked;
