@NullMarked
package org.yishi.rule.forum;

import org.jspecify.annotations.NullMarked;
