/** Numbers of a month, a quarter, a year. */
@NullMarked
package org.yishi.window.figures;

import org.jspecify.annotations.NullMarked;
