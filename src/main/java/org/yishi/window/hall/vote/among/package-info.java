/** Votes among several: how they are opened, and how what the count leaves open is decided. */
@NullMarked
package org.yishi.window.hall.vote.among;

import org.jspecify.annotations.NullMarked;
