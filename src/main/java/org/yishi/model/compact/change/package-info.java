/** What lies between two versions of a text. */
@NullMarked
package org.yishi.model.compact.change;

import org.jspecify.annotations.NullMarked;
