/** Tests of lights and filters, in tables. */
@NullMarked
package org.yishi.rule.sight;

import org.jspecify.annotations.NullMarked;
