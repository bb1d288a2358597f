@NullMarked
package org.yishi.desk.compact;

import org.jspecify.annotations.NullMarked;
