/** The promises 落实事项: all of the village's tasks, late ones first, with what was reported and what comes next. */
@NullMarked
package org.yishi.window.followup;

import org.jspecify.annotations.NullMarked;
