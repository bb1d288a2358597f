/** Where a draft is written, article by article. */
@NullMarked
package org.yishi.window.compact.draft;

import org.jspecify.annotations.NullMarked;
