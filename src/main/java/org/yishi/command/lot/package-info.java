/** The drawing of lots from a shell. */
@NullMarked
package org.yishi.command.lot;

import org.jspecify.annotations.NullMarked;
