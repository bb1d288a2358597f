/** Tracked changes 修订: text of which one version shows when all changes are taken, another when none is. */
@NullMarked
package org.yishi.office.write.docx.track;

import org.jspecify.annotations.NullMarked;
