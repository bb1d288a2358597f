/**
 * A participatory budget 参与式预算: projects that cost more than there is, what people think of each before and after it
 * was talked over, the list that the purse pays for, and motions to change a project (温岭 预算恳谈; 泽国 2005).
 */
@NullMarked
package org.yishi.model.forum.budget;

import org.jspecify.annotations.NullMarked;
