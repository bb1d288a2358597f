/** The page of a meeting's speaking rules. */
@NullMarked
package org.yishi.window.forum.rules;

import org.jspecify.annotations.NullMarked;
