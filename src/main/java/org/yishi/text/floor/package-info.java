/** Speaking rules in plain sentences. */
@NullMarked
package org.yishi.text.floor;

import org.jspecify.annotations.NullMarked;
