/**
 * Feeds every reader of foreign files with damaged and hostile ones: small real files, mutated by a seed.
 *
 * <p>A short run is part of every build. A long one, with a memory of 1 GB: {@code mvn test -Dtest=FuzzTest -Dfuzz=60}
 * (seconds for each reader); another by {@code -Dseed=7}; one reader alone by {@code -Dreader=roster.xlsx}. What fails
 * is kept under {@code target/fuzz}.
 */
@NullMarked
package org.yishi.fuzz;

import org.jspecify.annotations.NullMarked;
