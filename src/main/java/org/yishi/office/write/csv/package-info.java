/** Writes plain tables of text, for programs that read nothing else. */
@NullMarked
package org.yishi.office.write.csv;

import org.jspecify.annotations.NullMarked;
