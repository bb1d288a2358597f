/** Tests of {@code org.yishi.window.home}. */
@NullMarked
package org.yishi.window.home;

import org.jspecify.annotations.NullMarked;
