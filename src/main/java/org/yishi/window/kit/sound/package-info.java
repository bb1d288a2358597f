/** Short sounds, for those who look at papers and not at the screen. */
@NullMarked
package org.yishi.window.kit.sound;

import org.jspecify.annotations.NullMarked;
