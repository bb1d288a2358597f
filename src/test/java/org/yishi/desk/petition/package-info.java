@NullMarked
package org.yishi.desk.petition;

import org.jspecify.annotations.NullMarked;
