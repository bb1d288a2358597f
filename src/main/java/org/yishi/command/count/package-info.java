/** Counting a ballot file from a shell. */
@NullMarked
package org.yishi.command.count;

import org.jspecify.annotations.NullMarked;
