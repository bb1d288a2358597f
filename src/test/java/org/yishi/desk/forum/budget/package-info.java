/** Tests of a participatory budget. */
@NullMarked
package org.yishi.desk.forum.budget;

import org.jspecify.annotations.NullMarked;
