/** The residents, one by one: read, added, changed, taken off the roster and brought back. */
@NullMarked
package org.yishi.desk.people;

import org.jspecify.annotations.NullMarked;
