/** Draws by lot on a real file. */
@NullMarked
package org.yishi.desk.lot;

import org.jspecify.annotations.NullMarked;
