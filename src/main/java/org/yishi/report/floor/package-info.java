/** Speaking rules as a poster. */
@NullMarked
package org.yishi.report.floor;

import org.jspecify.annotations.NullMarked;
