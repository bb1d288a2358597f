/** Tests of {@code org.yishi.window.kit.look}. */
@NullMarked
package org.yishi.window.kit.look;

import org.jspecify.annotations.NullMarked;
