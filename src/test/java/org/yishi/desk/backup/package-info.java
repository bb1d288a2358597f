/** The backups that are made by themselves, on real files. */
@NullMarked
package org.yishi.desk.backup;

import org.jspecify.annotations.NullMarked;
