/** Tests of {@code org.yishi.window.intake}. */
@NullMarked
package org.yishi.window.intake;

import org.jspecify.annotations.NullMarked;
