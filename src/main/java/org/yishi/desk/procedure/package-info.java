/** Procedures as files, and matters on their way through them. */
@NullMarked
package org.yishi.desk.procedure;

import org.jspecify.annotations.NullMarked;
