@NullMarked
package org.yishi.window.disclosure;

import org.jspecify.annotations.NullMarked;
