/** Tests of {@code org.yishi.window.settings}. */
@NullMarked
package org.yishi.window.settings;

import org.jspecify.annotations.NullMarked;
