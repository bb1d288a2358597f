/** The papers of a participatory budget: the projects before the vote, the funded list after it, its place in the minutes. */
@NullMarked
package org.yishi.report.budget;

import org.jspecify.annotations.NullMarked;
