@NullMarked
package org.yishi.rule.compact.diff;

import org.jspecify.annotations.NullMarked;
