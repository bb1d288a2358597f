/** Matters 议题 from the first voice to a closed file. */
@NullMarked
package org.yishi.model.topic;

import org.jspecify.annotations.NullMarked;
