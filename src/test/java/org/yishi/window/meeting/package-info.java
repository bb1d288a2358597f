@NullMarked
package org.yishi.window.meeting;

import org.jspecify.annotations.NullMarked;
