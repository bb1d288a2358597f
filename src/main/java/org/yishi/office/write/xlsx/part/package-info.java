/** What the parts of a workbook are written with: markup, texts kept once, styles, the letters of columns. */
@NullMarked
package org.yishi.office.write.xlsx.part;

import org.jspecify.annotations.NullMarked;
