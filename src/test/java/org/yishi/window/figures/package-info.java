@NullMarked
package org.yishi.window.figures;

import org.jspecify.annotations.NullMarked;
