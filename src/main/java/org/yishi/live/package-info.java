/** The one thing being shown now, and the word that something has changed. */
@NullMarked
package org.yishi.live;

import org.jspecify.annotations.NullMarked;
