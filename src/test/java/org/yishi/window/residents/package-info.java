/** Tests of {@code org.yishi.window.residents}. */
@NullMarked
package org.yishi.window.residents;

import org.jspecify.annotations.NullMarked;
