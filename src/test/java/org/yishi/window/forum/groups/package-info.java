/** Groups, by keys and for eyes. */
@NullMarked
package org.yishi.window.forum.groups;

import org.jspecify.annotations.NullMarked;
