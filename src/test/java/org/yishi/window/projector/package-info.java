@NullMarked
package org.yishi.window.projector;

import org.jspecify.annotations.NullMarked;
