@NullMarked
package org.yishi.window.topics;

import org.jspecify.annotations.NullMarked;
