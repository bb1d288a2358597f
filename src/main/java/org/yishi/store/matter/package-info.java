/** Tables of matters and what becomes of them. */
@NullMarked
package org.yishi.store.matter;

import org.jspecify.annotations.NullMarked;
