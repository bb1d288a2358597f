/** Posters: large type on one sheet, A4 or A3, each line of the size it is given. */
@NullMarked
package org.yishi.office.write.docx.poster;

import org.jspecify.annotations.NullMarked;
