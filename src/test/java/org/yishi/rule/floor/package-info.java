/** Tests of who may speak next. */
@NullMarked
package org.yishi.rule.floor;

import org.jspecify.annotations.NullMarked;
