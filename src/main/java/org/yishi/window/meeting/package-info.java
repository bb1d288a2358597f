/** The meetings of the village: their list, a meeting's preparation, its papers. */
@NullMarked
package org.yishi.window.meeting;

import org.jspecify.annotations.NullMarked;
