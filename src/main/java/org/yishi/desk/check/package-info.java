/** Whether the file is as the program left it, and copies of it that can be trusted. */
@NullMarked
package org.yishi.desk.check;

import org.jspecify.annotations.NullMarked;
