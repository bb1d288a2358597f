@NullMarked
package org.yishi.desk.forum;

import org.jspecify.annotations.NullMarked;
