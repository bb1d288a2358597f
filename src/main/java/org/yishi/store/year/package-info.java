/** The dates that a village wrote down. */
@NullMarked
package org.yishi.store.year;

import org.jspecify.annotations.NullMarked;
