/** What reading a text comes to. */
@NullMarked
package org.yishi.model.compact.read;

import org.jspecify.annotations.NullMarked;
