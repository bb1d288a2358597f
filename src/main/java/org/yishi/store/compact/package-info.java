/** Village rules and compacts in the file. */
@NullMarked
package org.yishi.store.compact;

import org.jspecify.annotations.NullMarked;
