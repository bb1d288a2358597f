/** Matters from a shell: a list, one shown, one written as pages. */
@NullMarked
package org.yishi.command.matter;

import org.jspecify.annotations.NullMarked;
