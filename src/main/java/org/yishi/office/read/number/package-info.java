/** What the number formats of a workbook make of a number. Pure, and without cells. */
@NullMarked
package org.yishi.office.read.number;

import org.jspecify.annotations.NullMarked;
