@NullMarked
package org.yishi.desk.play;

import org.jspecify.annotations.NullMarked;
