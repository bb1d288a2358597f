/** The calendar of the year. */
@NullMarked
package org.yishi.window.year;

import org.jspecify.annotations.NullMarked;
