/** The figures of a month, a quarter, a year, and the ledgers. */
@NullMarked
package org.yishi.desk.figure;

import org.jspecify.annotations.NullMarked;
