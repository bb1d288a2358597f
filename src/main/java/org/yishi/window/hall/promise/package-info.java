/** What was promised before, in the hall: reports taken down, ends put to the vote. */
@NullMarked
package org.yishi.window.hall.promise;

import org.jspecify.annotations.NullMarked;
