@NullMarked
package org.yishi.window.projector.figure;

import org.jspecify.annotations.NullMarked;
