/** Tests of {@code org.yishi.text.post}. */
@NullMarked
package org.yishi.text.post;

import org.jspecify.annotations.NullMarked;
