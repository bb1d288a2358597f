/** Tests of {@code org.yishi.window.kit}. */
@NullMarked
package org.yishi.window.kit;

import org.jspecify.annotations.NullMarked;
