@NullMarked
package org.yishi.desk.figure;

import org.jspecify.annotations.NullMarked;
