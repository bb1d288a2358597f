/** Picking a person by number, name or pinyin initials: no input method is needed. */
@NullMarked
package org.yishi.window.hall.pick;

import org.jspecify.annotations.NullMarked;
