/** One task on a page of its own. */
@NullMarked
package org.yishi.window.task;

import org.jspecify.annotations.NullMarked;
