/** What follows from what was gathered in a meeting: likeness of words, places by dots. */
@NullMarked
package org.yishi.rule.forum;

import org.jspecify.annotations.NullMarked;
