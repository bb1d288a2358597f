/** What program this is. */
@NullMarked
package org.yishi.window.about;

import org.jspecify.annotations.NullMarked;
