/** The record of a draw 抽签记录 and the letters 邀请函 to those who were drawn. */
@NullMarked
package org.yishi.report.lot;

import org.jspecify.annotations.NullMarked;
