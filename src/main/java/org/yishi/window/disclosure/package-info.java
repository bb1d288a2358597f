/** What is put up on the wall. */
@NullMarked
package org.yishi.window.disclosure;

import org.jspecify.annotations.NullMarked;
