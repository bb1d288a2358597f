/** A damaged village file: what is wrong with it, and what can be saved of it. */
@NullMarked
package org.yishi.desk.rescue;

import org.jspecify.annotations.NullMarked;
