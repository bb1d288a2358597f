/** Draws by lot, by keys and for eyes. */
@NullMarked
package org.yishi.window.forum.people;

import org.jspecify.annotations.NullMarked;
