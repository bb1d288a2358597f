/** Everything of one matter 议题全程档案 as one set of pages for the archive: no numbers of people, nobody's vote. */
@NullMarked
package org.yishi.report.matter;

import org.jspecify.annotations.NullMarked;
