/** The matters planned for a year 年度议题计划. */
@NullMarked
package org.yishi.desk.matter.plan;

import org.jspecify.annotations.NullMarked;
