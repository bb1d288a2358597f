/** A matter's way from the first voice to a closed file. */
@NullMarked
package org.yishi.rule.matter;

import org.jspecify.annotations.NullMarked;
