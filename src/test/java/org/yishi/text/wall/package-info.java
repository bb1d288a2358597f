@NullMarked
package org.yishi.text.wall;

import org.jspecify.annotations.NullMarked;
