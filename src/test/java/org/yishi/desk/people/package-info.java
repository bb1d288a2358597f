/** Tests of {@code org.yishi.desk.people}. */
@NullMarked
package org.yishi.desk.people;

import org.jspecify.annotations.NullMarked;
