/** Papers read out one by one: a key a paper, and what it says is on disk before the next. */
@NullMarked
package org.yishi.window.hall.vote.paper;

import org.jspecify.annotations.NullMarked;
