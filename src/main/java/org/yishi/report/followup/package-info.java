/** The follow-up sheet 落实台账: one row a promise, to be kept up in Excel or WPS. */
@NullMarked
package org.yishi.report.followup;

import org.jspecify.annotations.NullMarked;
