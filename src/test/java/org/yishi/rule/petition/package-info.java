@NullMarked
package org.yishi.rule.petition;

import org.jspecify.annotations.NullMarked;
