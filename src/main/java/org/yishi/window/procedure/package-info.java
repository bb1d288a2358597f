/** Matters on their way through a procedure, stage by stage. */
@NullMarked
package org.yishi.window.procedure;

import org.jspecify.annotations.NullMarked;
