/** The single transferable vote as Scotland counts it. */
@NullMarked
package org.yishi.rule.count.stv;

import org.jspecify.annotations.NullMarked;
