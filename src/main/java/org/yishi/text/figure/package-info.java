/** The figures of a period in words: what screens, papers and sheets print alike. */
@NullMarked
package org.yishi.text.figure;

import org.jspecify.annotations.NullMarked;
