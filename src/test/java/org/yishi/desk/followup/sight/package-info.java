/** Tests of legends and saved filters on a real file. */
@NullMarked
package org.yishi.desk.followup.sight;

import org.jspecify.annotations.NullMarked;
