/** Groups of a meeting: made in balance, changed by hand, printed. */
@NullMarked
package org.yishi.desk.team;

import org.jspecify.annotations.NullMarked;
