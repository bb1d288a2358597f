/** Who may speak next by a meeting's speaking rules. */
@NullMarked
package org.yishi.rule.floor;

import org.jspecify.annotations.NullMarked;
