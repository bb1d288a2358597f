/** How the windows look: theme, fonts, icons, style classes, and pictures of a window as PNG files. */
@NullMarked
package org.yishi.window.kit.look;

import org.jspecify.annotations.NullMarked;
