/** What the panes of a compact's page have in common. */
@NullMarked
package org.yishi.window.compact.part;

import org.jspecify.annotations.NullMarked;
