/** The list of backups, by its ids. */
@NullMarked
package org.yishi.window.backup;

import org.jspecify.annotations.NullMarked;
