/** Names of files. */
@NullMarked
package org.yishi.text.file;

import org.jspecify.annotations.NullMarked;
