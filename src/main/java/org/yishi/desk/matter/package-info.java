/** Matters from the first voice to a closed file. */
@NullMarked
package org.yishi.desk.matter;

import org.jspecify.annotations.NullMarked;
