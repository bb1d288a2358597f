/** What the forms before and after a deliberation came to: means, spread, who moved, by how much. */
@NullMarked
package org.yishi.model.forum.shift;

import org.jspecify.annotations.NullMarked;
