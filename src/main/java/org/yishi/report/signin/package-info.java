/** The sign-in sheet 签到表: empty for the hall, or filled from the record for the archive. */
@NullMarked
package org.yishi.report.signin;

import org.jspecify.annotations.NullMarked;
