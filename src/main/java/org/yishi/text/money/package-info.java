/** Money in words. */
@NullMarked
package org.yishi.text.money;

import org.jspecify.annotations.NullMarked;
