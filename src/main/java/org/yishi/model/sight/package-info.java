/** How tasks are looked at: what their lights mean here, and what part of them is shown. */
@NullMarked
package org.yishi.model.sight;

import org.jspecify.annotations.NullMarked;
