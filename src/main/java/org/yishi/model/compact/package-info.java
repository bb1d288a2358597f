/** Village rules and compacts 村规民约、居民公约: their text by chapters and articles, its versions, and what was said to them. */
@NullMarked
package org.yishi.model.compact;

import org.jspecify.annotations.NullMarked;
