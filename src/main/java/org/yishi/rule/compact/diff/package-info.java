/** What lies between two versions of a text: articles matched, words compared. */
@NullMarked
package org.yishi.rule.compact.diff;

import org.jspecify.annotations.NullMarked;
