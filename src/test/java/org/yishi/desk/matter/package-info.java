/** Matters as they come in, on real files. */
@NullMarked
package org.yishi.desk.matter;

import org.jspecify.annotations.NullMarked;
