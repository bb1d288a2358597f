/** Petitions 联名提议: residents who ask together that a meeting be held on a matter. */
@NullMarked
package org.yishi.model.petition;

import org.jspecify.annotations.NullMarked;
