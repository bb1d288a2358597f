/** Village rules and compacts: the list, and the page of one with its draft, its differences, voices and adoption. */
@NullMarked
package org.yishi.window.compact;

import org.jspecify.annotations.NullMarked;
