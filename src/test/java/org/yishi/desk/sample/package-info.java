@NullMarked
package org.yishi.desk.sample;

import org.jspecify.annotations.NullMarked;
