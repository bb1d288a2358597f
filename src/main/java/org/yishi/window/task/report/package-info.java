/** The reports on a task: taken down, read, their photos and files. */
@NullMarked
package org.yishi.window.task.report;

import org.jspecify.annotations.NullMarked;
