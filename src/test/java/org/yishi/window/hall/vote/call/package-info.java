@NullMarked
package org.yishi.window.hall.vote.call;

import org.jspecify.annotations.NullMarked;
