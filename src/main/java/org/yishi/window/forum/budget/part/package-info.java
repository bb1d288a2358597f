/** What every part of the budget's page shares. */
@NullMarked
package org.yishi.window.forum.budget.part;

import org.jspecify.annotations.NullMarked;
