/** Reads the text of Word files, paragraph by paragraph. */
@NullMarked
package org.yishi.office.read.word;

import org.jspecify.annotations.NullMarked;
