/** Matters on a real file, by keys and by eye. */
@NullMarked
package org.yishi.window.matter;

import org.jspecify.annotations.NullMarked;
