/** Tests of {@code org.yishi.window.kit.work}. */
@NullMarked
package org.yishi.window.kit.work;

import org.jspecify.annotations.NullMarked;
