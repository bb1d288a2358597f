/** Tests of {@code org.yishi.window.welcome}. */
@NullMarked
package org.yishi.window.welcome;

import org.jspecify.annotations.NullMarked;
