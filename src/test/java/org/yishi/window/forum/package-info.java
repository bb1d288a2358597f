@NullMarked
package org.yishi.window.forum;

import org.jspecify.annotations.NullMarked;
