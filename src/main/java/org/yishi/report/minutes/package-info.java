/** The minutes 会议记录: drafted from the record, then laid out as the secretary left them. */
@NullMarked
package org.yishi.report.minutes;

import org.jspecify.annotations.NullMarked;
