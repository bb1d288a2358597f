/** What narrows the tasks that are shown, and the filters kept under a name. */
@NullMarked
package org.yishi.window.followup.sift;

import org.jspecify.annotations.NullMarked;
