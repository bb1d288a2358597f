/** Slips of paper: many alike on a sheet, to be cut apart. */
@NullMarked
package org.yishi.office.write.docx.slip;

import org.jspecify.annotations.NullMarked;
