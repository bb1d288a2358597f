/** The calendar of the year: what the law asks for, what is planned, what was missed. */
@NullMarked
package org.yishi.desk.year;

import org.jspecify.annotations.NullMarked;
