/** Tests of {@code org.yishi.window.followup}. */
@NullMarked
package org.yishi.window.followup;

import org.jspecify.annotations.NullMarked;
