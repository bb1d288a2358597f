/** Tests of {@code org.yishi.window.sheet}. */
@NullMarked
package org.yishi.window.sheet;

import org.jspecify.annotations.NullMarked;
