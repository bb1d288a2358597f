@NullMarked
package org.yishi.rule.figure;

import org.jspecify.annotations.NullMarked;
