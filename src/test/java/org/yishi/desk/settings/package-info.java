/** Tests of {@code org.yishi.desk.settings}. */
@NullMarked
package org.yishi.desk.settings;

import org.jspecify.annotations.NullMarked;
