/** The days of a year that a village is held to. */
@NullMarked
package org.yishi.model.year;

import org.jspecify.annotations.NullMarked;
