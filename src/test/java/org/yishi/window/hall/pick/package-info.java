@NullMarked
package org.yishi.window.hall.pick;

import org.jspecify.annotations.NullMarked;
