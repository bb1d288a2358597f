/** A meeting from its plan to its last sentence: agenda, people, speeches. */
@NullMarked
package org.yishi.model.meeting;

import org.jspecify.annotations.NullMarked;
