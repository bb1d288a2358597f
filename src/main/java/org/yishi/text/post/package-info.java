/** What is said of several posts filled by one paper. */
@NullMarked
package org.yishi.text.post;

import org.jspecify.annotations.NullMarked;
