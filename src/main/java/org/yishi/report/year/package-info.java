/** The calendar of the year on paper. */
@NullMarked
package org.yishi.report.year;

import org.jspecify.annotations.NullMarked;
