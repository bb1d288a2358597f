/**
 * Bringing in a roster from a file: which column is what, what taking it would do row by row, then all of it at once.
 */
@NullMarked
package org.yishi.window.intake;

import org.jspecify.annotations.NullMarked;
