/**
 * From the cells of a file to the rows of a roster: which sheet, which heading, which column is what, which rows are
 * people. Pure; it judges no value.
 */
@NullMarked
package org.yishi.desk.roster.table;

import org.jspecify.annotations.NullMarked;
