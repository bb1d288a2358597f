@NullMarked
package org.yishi.rule.compact;

import org.jspecify.annotations.NullMarked;
