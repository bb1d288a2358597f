/** The list of backups: what each holds beside what is open now, and the way back to it. */
@NullMarked
package org.yishi.window.backup;

import org.jspecify.annotations.NullMarked;
