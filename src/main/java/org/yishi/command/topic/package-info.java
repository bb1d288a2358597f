/** Topics from a shell: a list sifted, one shown, a list of somebody's taken over. */
@NullMarked
package org.yishi.command.topic;

import org.jspecify.annotations.NullMarked;
