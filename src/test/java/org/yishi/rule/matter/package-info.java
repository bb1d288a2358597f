/** Which matters are alike, by cases and a second form. */
@NullMarked
package org.yishi.rule.matter;

import org.jspecify.annotations.NullMarked;
