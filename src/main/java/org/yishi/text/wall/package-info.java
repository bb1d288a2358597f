/** What may not hang on a public wall: numbers of persons, where they live, how they voted, who objected. */
@NullMarked
package org.yishi.text.wall;

import org.jspecify.annotations.NullMarked;
