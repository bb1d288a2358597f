/** A meeting's list and who was in the room when. */
@NullMarked
package org.yishi.model.presence;

import org.jspecify.annotations.NullMarked;
