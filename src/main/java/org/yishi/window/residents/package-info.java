/** The village's people: a table with instant search, and beside it the one that is chosen, to read and to change. */
@NullMarked
package org.yishi.window.residents;

import org.jspecify.annotations.NullMarked;
