/** Procedures from a shell. */
@NullMarked
package org.yishi.command.procedure;

import org.jspecify.annotations.NullMarked;
