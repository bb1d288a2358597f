/** Village rules and compacts in words. */
@NullMarked
package org.yishi.text.compact;

import org.jspecify.annotations.NullMarked;
