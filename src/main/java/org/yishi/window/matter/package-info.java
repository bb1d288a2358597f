/** Matters, each with its thread from the first voice to done. */
@NullMarked
package org.yishi.window.matter;

import org.jspecify.annotations.NullMarked;
