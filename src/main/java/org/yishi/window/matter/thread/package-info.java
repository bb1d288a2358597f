/** A matter's thread on its page: the map of its way, and each line of what happened, leading to its place. */
@NullMarked
package org.yishi.window.matter.thread;

import org.jspecify.annotations.NullMarked;
