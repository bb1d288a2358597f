/** Which light a task gets, and which tasks a filter lets through. */
@NullMarked
package org.yishi.rule.sight;

import org.jspecify.annotations.NullMarked;
