/** Papers of what a meeting gathered: opinions by group and heading, what was adopted, proposals with their dots. */
@NullMarked
package org.yishi.report.forum.opinion;

import org.jspecify.annotations.NullMarked;
