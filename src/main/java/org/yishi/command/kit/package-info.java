/** What every command is made of: its options, its answers, the file it works on. */
@NullMarked
package org.yishi.command.kit;

import org.jspecify.annotations.NullMarked;
