/** Matters as they come in, by the keys and for eyes. */
@NullMarked
package org.yishi.window.matter.intake;

import org.jspecify.annotations.NullMarked;
