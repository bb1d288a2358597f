/** What the year asks of a village, and who stayed away. Pure. */
@NullMarked
package org.yishi.rule.year;

import org.jspecify.annotations.NullMarked;
