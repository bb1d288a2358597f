/** The hall's window: what everybody in the hall sees on the second screen, readable from 15 metres. */
@NullMarked
package org.yishi.window.projector;

import org.jspecify.annotations.NullMarked;
