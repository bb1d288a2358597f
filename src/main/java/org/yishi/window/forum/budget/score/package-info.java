/** How the projects were judged, on the budget's page. */
@NullMarked
package org.yishi.window.forum.budget.score;

import org.jspecify.annotations.NullMarked;
