/** Opinions of a meeting: typed as fast as people speak, sorted, joined, answered. */
@NullMarked
package org.yishi.window.forum.opinions;

import org.jspecify.annotations.NullMarked;
