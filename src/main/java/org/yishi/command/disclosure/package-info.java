/** What is put up, from a shell. */
@NullMarked
package org.yishi.command.disclosure;

import org.jspecify.annotations.NullMarked;
