/** The notice of a meeting 会议通知, with the list on which its delivery is signed. */
@NullMarked
package org.yishi.report.notice;

import org.jspecify.annotations.NullMarked;
