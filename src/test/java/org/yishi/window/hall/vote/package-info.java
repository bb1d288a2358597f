@NullMarked
package org.yishi.window.hall.vote;

import org.jspecify.annotations.NullMarked;
