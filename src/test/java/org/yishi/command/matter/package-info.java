/** Matters from a shell. */
@NullMarked
package org.yishi.command.matter;

import org.jspecify.annotations.NullMarked;
