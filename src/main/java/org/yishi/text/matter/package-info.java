/** What is said of matters: where they stand, what comes next, and how their votes went. */
@NullMarked
package org.yishi.text.matter;

import org.jspecify.annotations.NullMarked;
