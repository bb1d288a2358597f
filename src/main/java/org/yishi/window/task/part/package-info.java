/** What every part of a task's page works with. */
@NullMarked
package org.yishi.window.task.part;

import org.jspecify.annotations.NullMarked;
