/** Tests of a participatory budget. */
@NullMarked
package org.yishi.window.forum.budget;

import org.jspecify.annotations.NullMarked;
