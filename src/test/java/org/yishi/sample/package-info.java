/** Makes the roster of the sample village; run by hand, its result is kept in {@code assets/sample}. */
@NullMarked
package org.yishi.sample;

import org.jspecify.annotations.NullMarked;
