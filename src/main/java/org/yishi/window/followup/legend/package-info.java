/** What the lights mean: their strip below the tasks, and the page on which they are set. */
@NullMarked
package org.yishi.window.followup.legend;

import org.jspecify.annotations.NullMarked;
