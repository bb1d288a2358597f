/** The follow-up sheet in the window: out to whom it concerns, and back with every change to be looked at. */
@NullMarked
package org.yishi.window.sheet;

import org.jspecify.annotations.NullMarked;
