/** Who was drawn by lot for a meeting 抽签, from whom, and what they answered. */
@NullMarked
package org.yishi.model.lot;

import org.jspecify.annotations.NullMarked;
