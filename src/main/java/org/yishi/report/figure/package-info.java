/** The reports of a month, a quarter, a year as Word and Excel files with charts of their own, and the ledgers. */
@NullMarked
package org.yishi.report.figure;

import org.jspecify.annotations.NullMarked;
