/** Sounds, tried on machines without any. */
@NullMarked
package org.yishi.window.kit.sound;

import org.jspecify.annotations.NullMarked;
