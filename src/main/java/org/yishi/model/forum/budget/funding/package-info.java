/** What the purse pays for: the list as the scores and the rules make it, for the wall, the papers and the minutes alike. */
@NullMarked
package org.yishi.model.forum.budget.funding;

import org.jspecify.annotations.NullMarked;
