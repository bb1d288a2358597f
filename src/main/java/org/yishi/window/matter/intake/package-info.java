/** Taking matters down: the form, what is alike at its side, photos. */
@NullMarked
package org.yishi.window.matter.intake;

import org.jspecify.annotations.NullMarked;
