/** Groups on a real file. */
@NullMarked
package org.yishi.desk.team;

import org.jspecify.annotations.NullMarked;
