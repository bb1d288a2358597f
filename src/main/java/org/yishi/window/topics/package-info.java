/** A list of matters that somebody sent in: seen row by row before it is taken. */
@NullMarked
package org.yishi.window.topics;

import org.jspecify.annotations.NullMarked;
