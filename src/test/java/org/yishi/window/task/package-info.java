/** The page of one task, by its keys. */
@NullMarked
package org.yishi.window.task;

import org.jspecify.annotations.NullMarked;
