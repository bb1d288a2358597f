/** What list, board and calendar share: a task with its words ready, its light, and the list itself. */
@NullMarked
package org.yishi.window.followup.row;

import org.jspecify.annotations.NullMarked;
