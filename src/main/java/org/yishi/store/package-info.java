/**
 * The village file: one SQLite database, one store for each aggregate, and the journal. SQL stands here and nowhere
 * else; no store opens a connection of its own.
 */
@NullMarked
package org.yishi.store;

import org.jspecify.annotations.NullMarked;
