/** Tests of a participatory budget. */
@NullMarked
package org.yishi.rule.forum.budget;

import org.jspecify.annotations.NullMarked;
