/** What program this is, and what is packed for whoever helps. */
@NullMarked
package org.yishi.desk.about;

import org.jspecify.annotations.NullMarked;
