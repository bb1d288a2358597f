/** Proposals of a meeting: worded, given dots, put on an agenda. */
@NullMarked
package org.yishi.window.forum.proposals;

import org.jspecify.annotations.NullMarked;
