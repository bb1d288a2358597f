/** What a sentence quotes from a foreign file. */
@NullMarked
package org.yishi.text.quote;

import org.jspecify.annotations.NullMarked;
