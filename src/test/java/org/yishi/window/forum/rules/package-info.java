/** Tests of the page of speaking rules. */
@NullMarked
package org.yishi.window.forum.rules;

import org.jspecify.annotations.NullMarked;
