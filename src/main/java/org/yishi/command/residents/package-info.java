/** Commands about the roster. */
@NullMarked
package org.yishi.command.residents;

import org.jspecify.annotations.NullMarked;
