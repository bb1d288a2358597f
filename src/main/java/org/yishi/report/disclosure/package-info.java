/** What hangs on the wall 公示、公布, and what of it goes into the archive. */
@NullMarked
package org.yishi.report.disclosure;

import org.jspecify.annotations.NullMarked;
