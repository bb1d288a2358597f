/** A vote, from the rule card to the verdict. */
@NullMarked
package org.yishi.window.hall.vote;

import org.jspecify.annotations.NullMarked;
