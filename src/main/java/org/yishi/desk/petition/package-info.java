/** Petitions: names are taken down, counted, and lead to a meeting. */
@NullMarked
package org.yishi.desk.petition;

import org.jspecify.annotations.NullMarked;
