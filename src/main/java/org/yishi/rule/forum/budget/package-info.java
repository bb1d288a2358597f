/** What follows from scores, costs and a purse; whole fen and exact fractions alone. */
@NullMarked
package org.yishi.rule.forum.budget;

import org.jspecify.annotations.NullMarked;
