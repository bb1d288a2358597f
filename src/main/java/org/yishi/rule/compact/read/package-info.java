/** How a text as villages write it is read. */
@NullMarked
package org.yishi.rule.compact.read;

import org.jspecify.annotations.NullMarked;
