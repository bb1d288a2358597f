/** Groups on paper: what lies on each table, and who sits where. */
@NullMarked
package org.yishi.report.team;

import org.jspecify.annotations.NullMarked;
