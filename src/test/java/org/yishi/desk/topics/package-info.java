@NullMarked
package org.yishi.desk.topics;

import org.jspecify.annotations.NullMarked;
