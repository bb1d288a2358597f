/** Who takes part, drawn by lot. */
@NullMarked
package org.yishi.desk.lot;

import org.jspecify.annotations.NullMarked;
