/** How SQLite is opened, and small words for reading and binding; what every store stands on. */
@NullMarked
package org.yishi.store.sql;

import org.jspecify.annotations.NullMarked;
