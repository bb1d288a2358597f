@NullMarked
package org.yishi.window.hall;

import org.jspecify.annotations.NullMarked;
