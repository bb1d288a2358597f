/** Tests of a participatory budget. */
@NullMarked
package org.yishi.desk.forum.budget.sheet;

import org.jspecify.annotations.NullMarked;
