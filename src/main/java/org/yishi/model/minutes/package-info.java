/** The minutes: drafted from what happened, edited by the secretary, approved, then locked. */
@NullMarked
package org.yishi.model.minutes;

import org.jspecify.annotations.NullMarked;
