/**
 * Reads the bytes of a village file that SQLite cannot or must not open, and puts what is readable into a new file.
 * Nothing here writes to the file it looks at, nor to its folder.
 */
@NullMarked
package org.yishi.store.rescue;

import org.jspecify.annotations.NullMarked;
