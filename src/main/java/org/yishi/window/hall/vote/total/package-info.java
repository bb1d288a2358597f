/** Papers counted as totals by two people who do not see each other's figures. */
@NullMarked
package org.yishi.window.hall.vote.total;

import org.jspecify.annotations.NullMarked;
