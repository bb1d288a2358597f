@NullMarked
package org.yishi.desk.check;

import org.jspecify.annotations.NullMarked;
