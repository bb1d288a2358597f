/** Tests of {@code org.yishi.text}. */
@NullMarked
package org.yishi.text;

import org.jspecify.annotations.NullMarked;
