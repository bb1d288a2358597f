/** What is said of petitions. */
@NullMarked
package org.yishi.text.petition;

import org.jspecify.annotations.NullMarked;
