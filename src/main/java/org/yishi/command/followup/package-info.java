/** The follow-up sheet from a shell: out, and back. */
@NullMarked
package org.yishi.command.followup;

import org.jspecify.annotations.NullMarked;
