/** Charts as Word, Excel and WPS draw them themselves: bars told apart by their pattern, each with its number. */
@NullMarked
package org.yishi.office.write.chart;

import org.jspecify.annotations.NullMarked;
