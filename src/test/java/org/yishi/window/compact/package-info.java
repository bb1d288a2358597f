@NullMarked
package org.yishi.window.compact;

import org.jspecify.annotations.NullMarked;
