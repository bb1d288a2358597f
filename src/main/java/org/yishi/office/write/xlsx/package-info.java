/**
 * Excel workbooks of plain lists: one header row that stays in sight, a filter, drop-down lists, dates as dates, text
 * that never turns into a formula, and a print set-up.
 */
@NullMarked
package org.yishi.office.write.xlsx;

import org.jspecify.annotations.NullMarked;
