/**
 * The same from a shell: one small class a command, on the same desks as the windows. Results go to the output,
 * messages to the error output; 0 is done, 1 is no, 2 is wrong use.
 */
@NullMarked
package org.yishi.command;

import org.jspecify.annotations.NullMarked;
