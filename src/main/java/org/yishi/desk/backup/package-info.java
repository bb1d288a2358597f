/** Backups made by the program itself: when, where, how many are kept, and the way back. */
@NullMarked
package org.yishi.desk.backup;

import org.jspecify.annotations.NullMarked;
