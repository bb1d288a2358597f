/** The steps of scripts beside and between meetings. */
@NullMarked
package org.yishi.desk.play.way;

import org.jspecify.annotations.NullMarked;
