/** Groups: made in balance, changed by hand. */
@NullMarked
package org.yishi.window.forum.groups;

import org.jspecify.annotations.NullMarked;
